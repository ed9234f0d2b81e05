package io.github.wheelscout.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A server on this machine that sends each request the bytes that a test says, right or wrong, and
 * then does what the test says. A connection serves one request.
 */
public final class FaultyServer implements AutoCloseable {

  /** What happens when the bytes are sent. */
  public enum Ending {
    /** The connection ends in order. */
    CLOSE,
    /** The connection is reset. */
    RESET,
    /** Nothing happens any more. */
    STALL,
    /** The bytes after the last empty line, or the last line, are sent for ever. */
    REPEAT,
    /** The same, but slowly. */
    DRIP
  }

  private record Script(String sent, Ending ending) {}

  private final ServerSocket socket;
  private final Queue<Script> scripts = new ConcurrentLinkedQueue<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<Socket> connections = new CopyOnWriteArrayList<>();
  private final AtomicLong repeated = new AtomicLong();
  private volatile Script last = new Script("", Ending.CLOSE);

  private FaultyServer(ServerSocket socket) {
    this.socket = socket;
  }

  /** Starts a server on a free port. */
  public static FaultyServer start() {
    try {
      FaultyServer server =
          new FaultyServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
      Thread.startVirtualThread(server::accept);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code http://127.0.0.1:PORT} and a path. */
  public String url(String path) {
    return "http://127.0.0.1:" + socket.getLocalPort() + path;
  }

  /**
   * The next answer; the last one is for all requests that are left.
   *
   * @param message head and body, one character for each byte
   */
  public FaultyServer answer(String message, Ending ending) {
    last = new Script(message, ending);
    scripts.add(last);
    return this;
  }

  /** The first lines of the requests so far. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /** How many bytes were sent again and again, up to now. */
  public long repeated() {
    return repeated.get();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        connections.add(connection);
        Thread.startVirtualThread(() -> serve(connection));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      String line = head(connection.getInputStream());
      if (line.isEmpty()) {
        return;
      }
      requests.add(line);
      Script next = scripts.poll();
      play(next == null ? last : next, connection);
    } catch (IOException | InterruptedException e) {
      // The client leaves as it likes.
    }
  }

  private void play(Script script, Socket connection) throws IOException, InterruptedException {
    OutputStream out = connection.getOutputStream();
    out.write(script.sent().getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
    switch (script.ending()) {
      case CLOSE -> connection.shutdownOutput();
      case RESET -> {
        Thread.sleep(50); // what was sent would be lost with the connection
        connection.setSoLinger(true, 0);
      }
      case STALL -> connection.getInputStream().transferTo(OutputStream.nullOutputStream());
      case REPEAT, DRIP -> repeat(script, out);
    }
  }

  private void repeat(Script script, OutputStream out) throws IOException, InterruptedException {
    String text = script.sent();
    int body = text.indexOf("\r\n\r\n");
    int start = body < 0 ? text.lastIndexOf("\r\n", text.length() - 3) + 2 : body + 4;
    byte[] again = text.substring(start).getBytes(StandardCharsets.ISO_8859_1);
    while (true) {
      out.write(again);
      repeated.addAndGet(again.length);
      out.flush();
      if (script.ending() == Ending.DRIP) {
        Thread.sleep(20);
      }
    }
  }

  /** Reads a head; its first line, empty if there is none. */
  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        return "";
      }
      head.append((char) next);
    }
    return head.substring(0, head.indexOf("\r\n"));
  }

  @Override
  public void close() {
    try {
      socket.close();
      for (Socket connection : connections) {
        connection.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
