package dev.oscarclient.generator;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Which APIs to compare.
 *
 * @param from the one the others are compared with
 * @param to the others, at least one
 * @param options how the model of each is made
 * @param reports files to write, as JSON, HTML or text by the ends of their names ({@code .json},
 *     {@code .html}, anything else)
 * @param progress told each step as a short line, from any thread
 */
public record DiffRequest(
    NamedSource from,
    List<NamedSource> to,
    ModelOptions options,
    List<Path> reports,
    Consumer<String> progress) {
  /** Copies the lists. */
  public DiffRequest {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(options, "options");
    Objects.requireNonNull(progress, "progress");
    to = List.copyOf(to);
    reports = List.copyOf(reports);
    if (to.isEmpty()) {
      throw new IllegalArgumentException("nothing to compare with");
    }
  }

  /** Makes a request for everything meant for clients, without files. */
  public DiffRequest(NamedSource from, NamedSource to) {
    this(from, List.of(to), ModelOptions.DEFAULT, List.of(), line -> {});
  }
}
