package dev.oscarclient.generator;

import dev.oscarclient.generator.output.OutputWriter;
import dev.oscarclient.generator.output.SourceTree;
import dev.oscarclient.generator.output.WrittenTree;
import dev.oscarclient.generator.problem.ProblemException;
import dev.oscarclient.generator.problem.Setting;
import dev.oscarclient.generator.report.CoverageReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes what a run gives as one: sources, enriched documents and report, or nothing of it. */
final class ArtifactWriter {
  private final GeneratorRequest request;
  private final Artifacts artifacts;
  private final CoverageReport report;

  ArtifactWriter(GeneratorRequest request, Artifacts artifacts, CoverageReport report) {
    this.request = request;
    this.artifacts = artifacts;
    this.report = report;
  }

  /**
   * Writes; if the request says so, finds out only what would be written, but for the report.
   *
   * @return what changed below {@link GeneratorRequest#output}; of enriched documents only if
   *     nothing is written, by their whole paths
   * @throws ProblemException if something of it fails; all is then as it was before
   */
  WrittenTree write() {
    SourceTree sources = artifacts.sources();
    Path target = request.report();
    if (target == null) {
      return write(sources, () -> {});
    }
    try (ReportFile file =
        Findings.about(Setting.REPORT, () -> ReportFile.stage(target, text(target)))) {
      return write(sources, file::publish);
    }
  }

  private String text(Path file) {
    return file.toString().endsWith(".md") ? report.toMarkdown() : report.toJson();
  }

  private WrittenTree write(SourceTree sources, Runnable last) {
    OutputWriter writer = new OutputWriter(request.output());
    Path folder = request.enrichedFolder();
    if (request.dryRun()) {
      WrittenTree planned = Findings.about(Setting.OUTPUT, () -> writer.plan(sources));
      WrittenTree all = folder == null ? planned : both(planned, folder, planEnriched(folder));
      last.run();
      return all;
    }
    Runnable rest = folder == null ? last : () -> writeEnriched(folder, last);
    return Findings.about(Setting.OUTPUT, () -> writer.write(sources, rest));
  }

  private WrittenTree planEnriched(Path folder) {
    return Findings.about(
        Setting.ENRICHED, () -> new OutputWriter(folder).plan(artifacts.enriched()));
  }

  private void writeEnriched(Path folder, Runnable last) {
    Findings.about(
        Setting.ENRICHED, () -> new OutputWriter(folder).write(artifacts.enriched(), last));
  }

  private static WrittenTree both(WrittenTree sources, Path folder, WrittenTree enriched) {
    return new WrittenTree(
        both(sources.written(), folder, enriched.written()),
        both(sources.unchanged(), folder, enriched.unchanged()),
        both(sources.removed(), folder, enriched.removed()));
  }

  private static List<String> both(List<String> sources, Path folder, List<String> enriched) {
    List<String> all = new ArrayList<>(sources);
    enriched.forEach(file -> all.add(folder.resolve(file).toString()));
    return all;
  }
}
