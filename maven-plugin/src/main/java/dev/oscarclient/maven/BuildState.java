package dev.oscarclient.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/**
 * What an execution read and wrote when it last succeeded, as one digest, kept below {@code target}
 * so that {@code clean} forgets it. A digest and not times: version control and caches change
 * those.
 */
final class BuildState {
  private final Path file;

  /**
   * Creates the state.
   *
   * @param target the project's build folder
   * @param goal the goal
   * @param execution id of the execution; two executions share no state
   */
  BuildState(Path target, String goal, String execution) {
    String plain = execution.replaceAll("[^A-Za-z0-9._-]", "_");
    // Ids that differ only in case or in what was replaced must not meet in one file.
    String suffix = Integer.toHexString(execution.hashCode());
    this.file =
        target
            .resolve("oscar-client")
            .resolve(goal + "-" + plain.toLowerCase(Locale.ROOT) + "-" + suffix + ".sha256");
  }

  /** Returns whether {@code digest} is the one of the last success. */
  boolean isUpToDate(String digest) throws IOException {
    try {
      return Files.readString(file).strip().equals(digest);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** Forgets the last success: from now on the output is not what it was. */
  void forget() throws IOException {
    Files.deleteIfExists(file);
  }

  /** Remembers a success. */
  void remember(String digest) throws IOException {
    Files.createDirectories(file.getParent());
    Path staged = Files.createTempFile(file.getParent(), ".state", ".tmp");
    Files.writeString(staged, digest + "\n");
    Files.move(staged, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
