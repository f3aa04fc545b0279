package dev.oscarclient.generator;

import dev.oscarclient.generator.catalog.CatalogStore;
import dev.oscarclient.generator.catalog.Lineage;
import dev.oscarclient.generator.link.LinkRequest;
import dev.oscarclient.generator.link.LinkResult;
import dev.oscarclient.generator.link.Linker;
import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.overrides.Overrides;
import dev.oscarclient.generator.overrides.OverridesReader;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import dev.oscarclient.generator.problem.Setting;
import dev.oscarclient.generator.wadl.WadlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** From a source to the model of the API it describes. */
final class ModelReader {
  private final WadlReader wadl;
  private final CatalogStore catalogue;

  ModelReader(WadlReader wadl, CatalogStore catalogue) {
    this.wadl = wadl;
    this.catalogue = catalogue;
  }

  /**
   * Reads and links what a source describes.
   *
   * @param findings takes what is noticed
   * @throws ProblemException if there is an error among that
   */
  ApiModel read(
      DescriptionSource source,
      ModelOptions options,
      Consumer<String> progress,
      Findings findings) {
    Lineage lineage = lineage(source, options.lineage());
    Overrides overrides = overrides(options.overrides(), findings);
    try (SnapshotSupplier snapshots = new SnapshotSupplier(progress)) {
      SnapshotSupplier.Supplied supplied =
          Findings.about(Setting.SOURCE, () -> snapshots.get(source, lineage != null));
      findings.add(supplied.problems());

      DescriptionReader reader = new DescriptionReader(supplied.snapshot(), wadl);
      LinkRequest description =
          reader.read(options.addresses(), options.excludedAddresses(), lineage);
      findings.add(reader.problems());
      if (description.documents().isEmpty()) {
        findings.stopAtErrors(); // "no document at all" would only repeat what is wrong with each
      }

      LinkResult linked = Linker.link(description.withOverrides(overrides), catalogue);
      findings.add(linked.problems());
      findings.stopAtErrors();

      List<Problem> problems = new ArrayList<>();
      ApiModel selected = options.selection().of(linked.model(), problems);
      findings.add(problems);
      findings.stopAtErrors();
      return selected;
    }
  }

  /** What is wrong with one entry does not keep the others from being looked at. */
  private static Overrides overrides(@Nullable Path file, Findings findings) {
    if (file == null) {
      return Overrides.NONE;
    }
    OverridesReader.Result read = Findings.about(Setting.CONFIG, () -> OverridesReader.read(file));
    findings.add(read.problems());
    return read.overrides();
  }

  private static @Nullable Lineage lineage(DescriptionSource source, @Nullable String key) {
    Lineage lineage = key == null ? null : Lineage.of(key);
    boolean needed = source instanceof DescriptionSource.Catalogue;
    if (lineage == null && (key != null || needed)) {
      StringJoiner known = new StringJoiner(", ");
      for (Lineage one : Lineage.values()) {
        known.add(one.key());
      }
      throw new ProblemException(
          Problem.error(
                  "lineage",
                  key == null
                      ? "Without a server or its documents, the catalogue needs to know the lineage."
                      : "There is no lineage \"" + key + "\".",
                  "Choose one of: " + known + ".")
              .about(Setting.LINEAGE));
    }
    return lineage;
  }
}
