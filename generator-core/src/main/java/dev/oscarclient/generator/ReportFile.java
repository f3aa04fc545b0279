package dev.oscarclient.generator;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes the report in two steps, so that a run that fails in between leaves an earlier report
 * alone.
 */
final class ReportFile implements AutoCloseable {
  private final Path target;
  private final Path staged;

  private ReportFile(Path target, Path staged) {
    this.target = target;
    this.staged = staged;
  }

  static ReportFile stage(Path target, String text) {
    Path absolute = target.toAbsolutePath().normalize();
    try {
      if (Files.isDirectory(absolute)) {
        throw failed(target, "It is a folder.");
      }
      Files.createDirectories(absolute.getParent());
      Path staged = Files.createTempFile(absolute.getParent(), ".oscar-report", ".tmp");
      Files.writeString(staged, text);
      return new ReportFile(absolute, staged);
    } catch (IOException e) {
      throw failed(target, "");
    }
  }

  void publish() {
    try {
      Files.move(staged, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw failed(target, "");
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(staged);
    } catch (IOException e) {
      // A stray temporary file is not worth failing a run that is otherwise done.
      staged.toFile().deleteOnExit();
    }
  }

  private static ProblemException failed(Path target, String why) {
    return new ProblemException(
        Problem.error(
            target.toString(),
            ("The report cannot be written. " + why).strip(),
            "Name a file in a folder that can be written to with --report."));
  }
}
