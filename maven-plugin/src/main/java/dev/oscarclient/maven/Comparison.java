package dev.oscarclient.maven;

import dev.oscarclient.generator.DiffRequest;
import dev.oscarclient.generator.DiffResult;
import dev.oscarclient.generator.GeneratorException;
import dev.oscarclient.generator.NamedSource;
import dev.oscarclient.generator.OscarClientGenerator;
import dev.oscarclient.generator.diff.DiffReport;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** Compares servers for a goal and tells what differs. */
final class Comparison {
  private final AbstractServerMojo goal;

  Comparison(AbstractServerMojo goal) {
    this.goal = goal;
  }

  DiffReport run(NamedSource from, List<NamedSource> to, List<String> reports)
      throws MojoExecutionException {
    List<Path> files = reports.stream().map(goal::resolve).toList();
    try {
      DiffResult result =
          new OscarClientGenerator()
              .diff(
                  new DiffRequest(
                      from, to, goal.modelOptions(), files, line -> goal.getLog().debug(line)));
      goal.log(result.problems());
      result.report().toText().forEach(goal.getLog()::info);
      files.forEach(file -> goal.getLog().info("Report: " + file));
      return result.report();
    } catch (GeneratorException e) {
      throw new MojoExecutionException(goal.names().errors(e.problems()), e);
    }
  }
}
