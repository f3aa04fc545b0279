package dev.oscarclient.generator;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What to learn from recorded bodies.
 *
 * @param source where the description comes from
 * @param samples folder of recorded JSON bodies; docs/learn.md tells their names
 * @param output file for the proposals, or {@code null} for none
 * @param replace whether a file that is there may be replaced
 * @param all whether to write what samples only confirm, too
 * @param addresses REST addresses, e.g. {@code /services}; empty for all but {@code /rs} and {@code
 *     /oauth}
 * @param lineage as in {@link GeneratorRequest}
 * @param progress told each step as a short line, from any thread
 */
public record LearnRequest(
    DescriptionSource source,
    Path samples,
    @Nullable Path output,
    boolean replace,
    boolean all,
    List<String> addresses,
    @Nullable String lineage,
    Consumer<String> progress) {

  /** Copies the list. */
  public LearnRequest {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(samples, "samples");
    Objects.requireNonNull(progress, "progress");
    addresses = List.copyOf(addresses);
  }

  /** Returns a request for proposals alone, of everything a source describes. */
  public static LearnRequest of(DescriptionSource source, Path samples) {
    return new LearnRequest(source, samples, null, false, false, List.of(), null, line -> {});
  }
}
