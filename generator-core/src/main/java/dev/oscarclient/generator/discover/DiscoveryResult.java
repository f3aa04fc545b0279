package dev.oscarclient.generator.discover;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.snapshot.SnapshotFolder;
import java.util.List;

/**
 * What discovery found.
 *
 * @param server the context's URL as it was used, without user-info and query
 * @param snapshot written, verified and open
 * @param addresses asked, sorted; guesses that nothing answered are left out
 * @param problems warnings and information; errors end the run instead
 */
public record DiscoveryResult(
    String server, SnapshotFolder snapshot, List<FoundAddress> addresses, List<Problem> problems) {
  /** Copies the lists. */
  public DiscoveryResult {
    addresses = List.copyOf(addresses);
    problems = List.copyOf(problems);
  }
}
