package dev.oscarclient.generator;

import java.nio.file.Path;
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
 * @param options which part of the description, and what helps to read it
 * @param progress told each step as a short line, from any thread
 */
public record LearnRequest(
    DescriptionSource source,
    Path samples,
    @Nullable Path output,
    boolean replace,
    boolean all,
    ModelOptions options,
    Consumer<String> progress) {

  /** Checks the components. */
  public LearnRequest {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(samples, "samples");
    Objects.requireNonNull(progress, "progress");
    Objects.requireNonNull(options, "options");
  }

  /** Returns a request for proposals alone, of everything a source describes. */
  public static LearnRequest of(DescriptionSource source, Path samples) {
    return new LearnRequest(source, samples, null, false, false, ModelOptions.DEFAULT, line -> {});
  }
}
