package dev.oscarclient.runtime;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * An HTTP proxy (RFC 9110 section 3.7): tunnels by {@code CONNECT} and forwards what is plain, one
 * request to a connection.
 */
final class ForwardProxy implements Closeable {
  private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private final List<String> heads = new CopyOnWriteArrayList<>();

  ForwardProxy() throws IOException {
    daemon(
        () -> {
          while (true) {
            Socket client = listener.accept();
            sockets.add(client);
            daemon(() -> serve(client));
          }
        });
  }

  int port() {
    return listener.getLocalPort();
  }

  /** Returns the heads of requests that it has seen. */
  List<String> heads() {
    return heads;
  }

  private void serve(Socket client) throws IOException {
    String head = head(client.getInputStream());
    heads.add(head);
    String[] line = head.substring(0, head.indexOf("\r\n")).split(" ", -1);
    boolean tunnel = line[0].equals("CONNECT");
    URI target = URI.create(tunnel ? "https://" + line[1] : line[1]);
    Socket server = new Socket(target.getHost(), target.getPort());
    sockets.add(server);
    if (tunnel) {
      write(client.getOutputStream(), "HTTP/1.1 200 Connection established\r\n\r\n");
    } else {
      write(server.getOutputStream(), head.replaceFirst(" \\S+ ", " " + target.getRawPath() + " "));
    }
    daemon(() -> client.getInputStream().transferTo(server.getOutputStream()));
    server.getInputStream().transferTo(client.getOutputStream());
    client.close();
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    String text = "";
    while (!text.endsWith("\r\n\r\n")) {
      int octet = in.read();
      if (octet < 0) {
        throw new IOException("no request");
      }
      head.write(octet);
      text = octet == '\n' ? head.toString(StandardCharsets.ISO_8859_1) : "";
    }
    return text;
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void daemon(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException e) {
                // One side has hung up, or the test is over.
              }
            },
            "proxy");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket socket : sockets) {
      socket.close();
    }
  }
}
