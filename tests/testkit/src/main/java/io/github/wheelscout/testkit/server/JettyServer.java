package io.github.wheelscout.testkit.server;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.alpn.server.ALPNServerConnectionFactory;
import org.eclipse.jetty.http2.server.HTTP2ServerConnectionFactory;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.jspecify.annotations.Nullable;

/** Jetty on a free port of 127.0.0.1, on threads that end with the program. */
final class JettyServer {

  private static final String PASSWORD = "in-memory";
  private static final int MOST_THREADS = 16;

  private final Server server;
  private final ServerConnector connector;

  private JettyServer(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  static JettyServer start(Handler handler, @Nullable ServerTls tls, boolean http2) {
    QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
    threads.setDaemon(true);
    threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
    Server server =
        new Server(threads, new ScheduledExecutorScheduler("index-server-timer", true), null);
    ServerConnector connector =
        new ServerConnector(server, 1, 1, protocols(tls, http2).toArray(new ConnectionFactory[0]));
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.setHandler(handler);
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException("the index server does not start", e);
    }
    return new JettyServer(server, connector);
  }

  int port() {
    return connector.getLocalPort();
  }

  void stop() {
    try {
      server.setStopTimeout(0);
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the index server does not stop", e);
    }
  }

  private static List<ConnectionFactory> protocols(@Nullable ServerTls tls, boolean http2) {
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    HttpConnectionFactory http1 = new HttpConnectionFactory(configuration);
    if (tls == null) {
      return List.of(http1);
    }
    configuration.addCustomizer(new SecureRequestCustomizer(false));
    List<ConnectionFactory> protocols = new ArrayList<>();
    if (http2) {
      ALPNServerConnectionFactory choice = new ALPNServerConnectionFactory();
      choice.setDefaultProtocol(http1.getProtocol());
      protocols.add(new SslConnectionFactory(context(tls), choice.getProtocol()));
      protocols.add(choice);
      protocols.add(new HTTP2ServerConnectionFactory(configuration));
    } else {
      protocols.add(new SslConnectionFactory(context(tls), http1.getProtocol()));
    }
    protocols.add(http1);
    return protocols;
  }

  private static SslContextFactory.Server context(ServerTls tls) {
    SslContextFactory.Server context = new SslContextFactory.Server();
    context.setKeyStore(tls.identity().keyStore(PASSWORD.toCharArray()));
    context.setKeyStorePassword(PASSWORD);
    context.setSniRequired(false);
    if (tls.clients() != null) {
      context.setTrustStore(TlsIdentity.trusting(tls.clients()));
      context.setNeedClientAuth(true);
    }
    return context;
  }
}
