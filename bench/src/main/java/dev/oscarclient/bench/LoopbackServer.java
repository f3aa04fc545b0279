package dev.oscarclient.bench;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers each request with the same short text, as fast as it can be done. */
final class LoopbackServer implements Closeable {
  static final int ANSWER_LENGTH = 26;

  private static final byte[] ANSWER =
      ("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 26\r\n\r\n"
              + "abcdefghijklmnopqrstuvwxyz")
          .getBytes(StandardCharsets.US_ASCII);

  private final ServerSocket listener;
  private final AtomicInteger connections = new AtomicInteger();

  LoopbackServer() throws IOException {
    this.listener = new ServerSocket(0, 256, InetAddress.getLoopbackAddress());
    start(this::listen);
  }

  String url() {
    return "http://localhost:" + listener.getLocalPort() + "/oscar";
  }

  /** Returns how many connections were made in all. */
  int connections() {
    return connections.get();
  }

  private void listen() {
    try {
      while (true) {
        Socket socket = listener.accept();
        socket.setTcpNoDelay(true);
        connections.incrementAndGet();
        start(() -> serve(socket));
      }
    } catch (IOException e) {
      // Closed: the measurement is over.
    }
  }

  private static void serve(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      int lineEnds = 0;
      for (int octet = in.read(); octet >= 0; octet = in.read()) {
        if (octet == '\n') {
          lineEnds++;
        } else if (octet != '\r') {
          lineEnds = 0;
        }
        if (lineEnds == 2) {
          socket.getOutputStream().write(ANSWER);
          lineEnds = 0;
        }
      }
    } catch (IOException e) {
      // The client gave the connection up.
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "loopback-server");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      listener.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
