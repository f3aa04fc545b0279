package dev.oscarclient.generator;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** The folder of facts about real servers, which lies beside the project and not in it. */
public final class SharedFolder {
  private static final String SPECS = "oscar-specs";

  private SharedFolder() {}

  /** Returns the folder; skips the test, with a reason, if there is none. */
  public static Path path() {
    Path found = find();
    if (found == null) {
      throw skipped("no folder shared/" + SPECS + " beside this project");
    }
    return found;
  }

  /** Returns the folder of what real servers publish; skips the test if there is none. */
  public static Path specs() {
    return path().resolve(SPECS);
  }

  /** Returns a file or folder of what real servers publish; skips the test if it is not there. */
  public static Path specs(String name) {
    Path found = specs().resolve(name);
    if (!Files.exists(found)) {
      throw skipped("no " + name + " in shared/" + SPECS);
    }
    return found;
  }

  private static RuntimeException skipped(String what) {
    String reason = "Skipped: " + what + " (-Doscar.shared says where it is)";
    System.out.println(reason);
    return Assumptions.abort(reason);
  }

  private static @Nullable Path find() {
    String given = System.getProperty("oscar.shared");
    if (given != null) {
      Path path = Path.of(given);
      return Files.isDirectory(path.resolve(SPECS)) ? path : null;
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path shared = at.resolve("shared");
      if (Files.isDirectory(shared.resolve(SPECS))) {
        return shared;
      }
    }
    return null;
  }
}
