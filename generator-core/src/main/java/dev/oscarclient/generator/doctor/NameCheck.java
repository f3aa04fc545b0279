package dev.oscarclient.generator.doctor;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Does the host's name have an address? */
final class NameCheck implements Check {
  @Override
  public Stage stage() {
    return Stage.NAME;
  }

  @Override
  public List<Stage> needs() {
    return List.of();
  }

  @Override
  public void look(Visit visit) throws InterruptedException {
    String host = visit.origin().getHost();
    if (visit.proxied()) {
      visit.found(
          Finding.of(
              Code.NAME_LEFT_TO_PROXY,
              "proxy settings",
              "Requests go through an HTTP proxy, which looks " + host + " up by itself."));
      return;
    }
    String tried = "look-up of " + host;
    try {
      InetAddress[] addresses = resolve(host, visit.patient().timeout().toMillis());
      String shown =
          Stream.of(addresses).map(InetAddress::getHostAddress).collect(Collectors.joining(", "));
      visit.found(Finding.of(Code.NAME_RESOLVED, tried, host + " is " + shown + "."));
    } catch (TimeoutException e) {
      visit.failed(
          Finding.of(
              Code.NAME_SLOW,
              tried,
              "The name service did not answer in time.",
              "Check this machine's network and DNS settings, and whether a VPN is needed."));
    } catch (UnknownHostException e) {
      visit.failed(
          Finding.of(
              Code.NAME_UNKNOWN,
              tried,
              "There is no host of the name " + host + ".",
              "Check the spelling. If the name is one of a clinic's inner network, a VPN or a line"
                  + " in this machine's hosts file is needed."));
    }
  }

  /** Looks a name up on another thread, since nothing bounds how long the system may take. */
  static InetAddress[] resolve(String host, long millis)
      throws UnknownHostException, TimeoutException, InterruptedException {
    CompletableFuture<InetAddress[]> result = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                result.complete(InetAddress.getAllByName(host));
              } catch (UnknownHostException e) {
                result.completeExceptionally(e);
              }
            },
            "oscar-doctor-name");
    thread.setDaemon(true);
    thread.start();
    try {
      return result.get(millis, TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      @Nullable Throwable cause = e.getCause();
      throw cause instanceof UnknownHostException unknown
          ? unknown
          : new UnknownHostException(host);
    }
  }
}
