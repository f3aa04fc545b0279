package dev.oscarclient.maven;

import dev.oscarclient.generator.GeneratorException;
import dev.oscarclient.generator.GeneratorResult;
import dev.oscarclient.generator.OscarClientGenerator;
import dev.oscarclient.generator.Style;
import dev.oscarclient.generator.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** One execution of generating: looks whether there is anything to do, does it, remembers it. */
final class Generation {
  private static final int FILES_TOLD = 20;

  private final GenerationSettings settings;
  private final PomNames names;
  private final Log log;

  Generation(GenerationSettings settings, PomNames names, Log log) {
    this.settings = settings;
    this.names = names;
    this.log = log;
  }

  /** Returns whether what is generated calls the runtime of this project. */
  boolean needsRuntime() {
    return settings.request().styles().contains(Style.CLIENT);
  }

  void run(boolean force) throws MojoExecutionException, MojoFailureException {
    try {
      String inputs = settings.inputDigest(GeneratorVersion.withBuild());
      if (!force && settings.state().isUpToDate(inputs + " " + settings.outputDigest())) {
        log.info(
            "Nothing changed: the client " + settings.request().packageName() + " is up to date.");
        return;
      }
      settings.state().forget();
      GeneratorResult result = generate();
      result.summary().forEach(log::info);
      if (settings.request().dryRun()) {
        verify(result);
      }
      settings.state().remember(inputs + " " + settings.outputDigest());
    } catch (IOException e) {
      throw new MojoExecutionException(
          "The files of the client cannot be read or written (" + e + "). Check the access rights.",
          e);
    }
  }

  private GeneratorResult generate() throws MojoExecutionException {
    try {
      GeneratorResult result = new OscarClientGenerator().generate(settings.request());
      for (Problem problem : result.problems()) {
        if (problem.severity() == Problem.Severity.WARNING) {
          log.warn(names.text(problem));
        } else {
          log.info(names.text(problem));
        }
      }
      return result;
    } catch (GeneratorException e) {
      throw new MojoExecutionException(names.errors(e.problems()) + advice(e.problems()), e);
    }
  }

  /** A missing snapshot is what everyone meets first. */
  private String advice(List<Problem> problems) {
    boolean missing =
        settings.inputs().stream().anyMatch(input -> !input.toFile().exists())
            && !problems.isEmpty();
    return missing
        ? "\nTake a snapshot first: mvn oscar-client:fetch -Doscar.server=https://clinic.example/oscar"
        : "";
  }

  private void verify(GeneratorResult result) throws MojoFailureException {
    List<String> lines = new ArrayList<>();
    result.written().forEach(file -> lines.add("missing or other than generated: " + file));
    result.removed().forEach(file -> lines.add("no longer generated: " + file));
    if (lines.isEmpty()) {
      return;
    }
    int more = lines.size() - FILES_TOLD;
    List<String> told = lines.subList(0, Math.min(FILES_TOLD, lines.size()));
    throw new MojoFailureException(
        "What is in "
            + settings.request().output()
            + " is not what the generator would write:\n  "
            + String.join("\n  ", told)
            + (more > 0 ? "\n  and " + more + " more" : "")
            + "\nGenerate again without <verifyOnly> of "
            + names.place()
            + ", look at the differences, and check them in.");
  }
}
