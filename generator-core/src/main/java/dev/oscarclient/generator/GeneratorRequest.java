package dev.oscarclient.generator;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What to generate, from what, and where to put it.
 *
 * @param source where the description comes from
 * @param packageName root package of the client, e.g. {@code com.example.clinic}
 * @param output source root to write below; files that are not ours stay untouched
 * @param addresses REST addresses to generate, e.g. {@code /services}; empty for all but {@code
 *     /rs} and {@code /oauth}
 * @param report file for the report, Markdown if its name ends in {@code .md}, else JSON; or {@code
 *     null}
 * @param lineage the part of the bundled catalogue of standard operations to take where OSCAR's
 *     lines differ, {@code oscar19} or {@code open-o}, or {@code null} to go by what the server
 *     describes. For a server that describes nothing it is the description
 * @param progress told each step as a short line, from any thread
 */
public record GeneratorRequest(
    DescriptionSource source,
    String packageName,
    Path output,
    List<String> addresses,
    @Nullable Path report,
    @Nullable String lineage,
    Consumer<String> progress) {

  /** Copies the list. */
  public GeneratorRequest {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(packageName, "packageName");
    Objects.requireNonNull(output, "output");
    Objects.requireNonNull(progress, "progress");
    addresses = List.copyOf(addresses);
  }

  /** Makes a request that goes by what the server describes. */
  public GeneratorRequest(
      DescriptionSource source,
      String packageName,
      Path output,
      List<String> addresses,
      @Nullable Path report,
      Consumer<String> progress) {
    this(source, packageName, output, addresses, report, null, progress);
  }

  /** Returns a request for everything a source describes, without report and progress. */
  public static GeneratorRequest of(DescriptionSource source, String packageName, Path output) {
    return new GeneratorRequest(source, packageName, output, List.of(), null, null, line -> {});
  }
}
