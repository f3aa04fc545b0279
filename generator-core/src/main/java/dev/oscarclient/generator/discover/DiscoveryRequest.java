package dev.oscarclient.generator.discover;

import java.nio.file.Path;
import java.util.List;

/**
 * What to discover and where to put it.
 *
 * @param server the context ({@code https://h/oscar}), its {@code /ws}, an address below that, or a
 *     WADL's own URL
 * @param snapshotFolder where the snapshot goes
 * @param headers sent with every request
 * @param addresses below {@code /ws} to ask besides those found, such as {@code /services/v1}
 * @param limits what is too slow or too much
 * @param descriptionKnown whether a server will do that publishes no description of its REST
 *     services, because the user knows it from elsewhere
 */
public record DiscoveryRequest(
    String server,
    Path snapshotFolder,
    List<RequestHeader> headers,
    List<String> addresses,
    DiscoveryLimits limits,
    boolean descriptionKnown) {
  /** Copies the lists. */
  public DiscoveryRequest {
    headers = List.copyOf(headers);
    addresses = List.copyOf(addresses);
  }

  /** Asks a server that must describe itself, or be one of those known not to. */
  public DiscoveryRequest(
      String server,
      Path snapshotFolder,
      List<RequestHeader> headers,
      List<String> addresses,
      DiscoveryLimits limits) {
    this(server, snapshotFolder, headers, addresses, limits, false);
  }

  /** Asks a server with no headers, no further addresses and the default limits. */
  public static DiscoveryRequest of(String server, Path snapshotFolder) {
    return new DiscoveryRequest(
        server, snapshotFolder, List.of(), List.of(), DiscoveryLimits.DEFAULT);
  }

  /** Returns the request without the server's query and the headers: both may hold secrets. */
  @Override
  public String toString() {
    return "DiscoveryRequest[snapshotFolder=" + snapshotFolder + ", addresses=" + addresses + "]";
  }
}
