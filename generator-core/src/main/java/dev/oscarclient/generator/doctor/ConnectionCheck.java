package dev.oscarclient.generator.doctor;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Does the port take connections, at every address of the name? */
final class ConnectionCheck implements Check {
  private static final int MAX_ADDRESSES = 4;

  /** Where OSCAR's Tomcat and the proxies before it usually listen. */
  private static final List<Integer> USUAL_PORTS = List.of(443, 8443, 80, 8080);

  @Override
  public Stage stage() {
    return Stage.CONNECTION;
  }

  @Override
  public List<Stage> needs() {
    return List.of(Stage.NAME);
  }

  @Override
  public @Nullable String obstacle(Visit visit) {
    return visit.proxied() ? "The HTTP proxy makes the connection." : null;
  }

  @Override
  public void look(Visit visit) throws InterruptedException {
    String host = visit.origin().getHost();
    int millis = (int) visit.patient().timeout().toMillis();
    List<String> dead = new ArrayList<>();
    Code worst = Code.CONNECTED;
    int alive = 0;
    InetAddress[] addresses = addresses(host, millis);
    for (int i = 0; i < Math.min(addresses.length, MAX_ADDRESSES); i++) {
      Code code = connect(addresses[i], visit.port(), millis);
      if (code == Code.CONNECTED) {
        alive++;
      } else {
        worst = code;
        dead.add(addresses[i].getHostAddress());
      }
    }
    String tried = "connection to " + host + " port " + visit.port();
    if (alive == 0) {
      visit.failed(failure(worst, tried, host, visit.port(), addresses));
    } else {
      visit.found(Finding.of(Code.CONNECTED, tried, "The port takes connections."));
      // A loopback name has two addresses on most machines, and servers listen at one of them.
      if (!dead.isEmpty() && !addresses[0].isLoopbackAddress()) {
        visit.found(
            Finding.of(
                Code.SOME_ADDRESSES_DEAD,
                tried,
                "No connection is taken at " + String.join(", ", dead) + ".",
                "Clients that try these first wait for nothing: ask for the DNS entry, most often"
                    + " an IPv6 one, to be taken out."));
      }
    }
  }

  private static InetAddress[] addresses(String host, int millis) throws InterruptedException {
    try {
      return NameCheck.resolve(host, millis);
    } catch (UnknownHostException | TimeoutException e) {
      return new InetAddress[0]; // it was there a moment ago
    }
  }

  private static Code connect(InetAddress address, int port, int millis) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), millis);
      return Code.CONNECTED;
    } catch (SocketTimeoutException e) {
      return Code.CONNECTION_TIMEOUT;
    } catch (ConnectException e) {
      return Code.CONNECTION_REFUSED;
    } catch (IOException e) {
      return Code.UNREACHABLE;
    }
  }

  private static Finding failure(
      Code code, String tried, String host, int port, InetAddress[] addresses) {
    return switch (code) {
      case CONNECTION_REFUSED ->
          Finding.of(
              code,
              tried,
              "Nothing listens there: the connection is refused.",
              otherPorts(host, port, addresses)
                  + "Check host and port, and whether the server is running.");
      case CONNECTION_TIMEOUT ->
          Finding.of(
              code,
              tried,
              "The connection is not taken, nor is it refused.",
              "A firewall swallows it, most likely: ask the clinic's host to let this machine's"
                  + " address through, or use the VPN.");
      default ->
          Finding.of(
              Code.UNREACHABLE,
              tried,
              "The network has no way to " + host + ".",
              "Check this machine's network, and whether a VPN is needed.");
    };
  }

  private static String otherPorts(String host, int port, InetAddress[] addresses) {
    List<String> open = new ArrayList<>();
    for (int usual : USUAL_PORTS) {
      if (usual != port && connect(addresses[0], usual, 1000) == Code.CONNECTED) {
        open.add(String.valueOf(usual));
      }
    }
    return open.isEmpty()
        ? ""
        : "Something listens at port " + String.join(", ", open) + " of " + host + ". ";
  }
}
