package dev.oscarclient.generator.discover;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Accepts connections, reads a little, does what the test says and hangs up. */
final class RawServer implements AutoCloseable {
  private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final Thread thread;

  /** What to do with a connection before it is closed. */
  interface Behaviour {
    void on(Socket connection) throws IOException;
  }

  RawServer(Behaviour behaviour) throws IOException {
    thread =
        new Thread(
            () -> {
              while (!socket.isClosed()) {
                try (Socket connection = socket.accept()) {
                  connection.getInputStream().read();
                  behaviour.on(connection);
                } catch (IOException e) {
                  // the client went away or the test is over: the loop's condition tells
                }
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  String url(String scheme, String path) {
    return scheme + "://localhost:" + socket.getLocalPort() + path;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
