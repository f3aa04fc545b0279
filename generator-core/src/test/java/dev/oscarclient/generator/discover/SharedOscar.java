package dev.oscarclient.generator.discover;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the documents of real OSCAR versions, which are not part of the repository. */
final class SharedOscar {
  private SharedOscar() {}

  /** Returns the folder of a version, or skips the test and says why. */
  static Path version(String name) {
    Path specs = specs();
    boolean there = specs != null && Files.isDirectory(specs.resolve(name));
    if (!there) {
      System.out.println("Skipped: no oscar-specs/" + name + " (see -Doscar.shared)");
    }
    assumeTrue(there, "no oscar-specs/" + name + " found (see -Doscar.shared)");
    return specs.resolve(name);
  }

  private static Path specs() {
    String property = System.getProperty("oscar.shared");
    if (property != null) {
      return Path.of(property, "oscar-specs");
    }
    for (Path dir = Path.of("").toAbsolutePath(); dir != null; dir = dir.getParent()) {
      Path specs = dir.resolve("shared").resolve("oscar-specs");
      if (Files.isDirectory(specs)) {
        return specs;
      }
    }
    return null;
  }
}
