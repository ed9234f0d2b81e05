"""A relay before a server on loopback that cuts every tenth connection in the midst of an answer."""
import os
import random
import socket
import struct
import threading

EVERY = 10
AT_ONCE = 1 << 20


class CuttingRelay:
    """Listens on .port until it is closed; .cuts counts."""

    def __init__(self, port):
        self.server, self.connections, self.cuts, self.chance = port, 0, 0, random.Random(7)
        self.listening = socket.create_server(("127.0.0.1", 0), backlog=512)
        self.port = self.listening.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                client, _ = self.listening.accept()
            except OSError:
                return
            self.connections += 1
            most = self.chance.randrange(2_000, 2_000_000) if self.connections % EVERY == 0 else None
            threading.Thread(target=self.relay, args=(client, most), daemon=True).start()

    def relay(self, client, most):
        server = socket.create_connection(("127.0.0.1", self.server))
        threading.Thread(target=self.pass_on, args=(client, server, None), daemon=True).start()
        if self.pass_on(server, client, most):
            self.cuts += 1
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        for end in client, server:
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
            end.close()

    @staticmethod
    def pass_on(source, target, most):
        """Whether there was more than is passed on."""
        receive, send = os.pipe()
        try:
            while most is None or most > 0:
                moved = os.splice(source.fileno(), send, AT_ONCE if most is None else min(AT_ONCE, most))
                if moved == 0:
                    return False
                most = None if most is None else most - moved
                while moved > 0:
                    moved -= os.splice(receive, target.fileno(), moved)
            return True
        except OSError:
            return False
        finally:
            os.close(receive)
            os.close(send)

    def close(self):
        self.listening.close()
