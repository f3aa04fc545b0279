package dev.oscarclient.generator.signin;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import dev.oscarclient.runtime.CredentialsFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file that the credentials go to; looked at before the user is asked to log in. */
public final class CredentialsTarget {
  private final Path file;

  private CredentialsTarget(Path file) {
    this.file = file;
  }

  /**
   * Checks that the file can be written: its folder is there or can be made, and what stands in its
   * place is a credentials file.
   *
   * @throws ProblemException if not
   */
  public static CredentialsTarget of(Path file) {
    try {
      if (Files.exists(file) && !isOurs(file)) {
        throw problem(file, "There is something else in its place.", "Choose another file.");
      }
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null && Files.exists(folder) && !Files.isWritable(folder)) {
        throw problem(file, "Its folder cannot be written to.", "Choose another file.");
      }
    } catch (IOException e) {
      throw problem(file, "It cannot be read.", "Choose another file.");
    }
    return new CredentialsTarget(file);
  }

  private static boolean isOurs(Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) > 1 << 20) {
      return false;
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    return text.isBlank() || text.contains("\"oscar-credentials-");
  }

  /**
   * Writes the credentials, readable for their owner only.
   *
   * @throws ProblemException if that fails; what was there before is then still there
   */
  public void write(CredentialsFile credentials) {
    try {
      credentials.write(file);
    } catch (IOException e) {
      throw problem(
          file,
          "The credentials cannot be written (" + e.getClass().getSimpleName() + ").",
          "Make room, or choose another file.");
    }
  }

  private static ProblemException problem(Path file, String what, String advice) {
    return new ProblemException(Problem.error(file.toString(), what, advice));
  }
}
