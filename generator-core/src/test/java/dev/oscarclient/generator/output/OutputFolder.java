package dev.oscarclient.generator.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A temporary folder to write to, and what tests say about it. */
abstract class OutputFolder {
  static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path temporary;
  Path root;

  @BeforeEach
  void nameRoot() {
    root = temporary.resolve("deep/out");
  }

  static String ours(String content) {
    return Marker.JAVA.line() + "\n" + content + "\n";
  }

  static SourceTree tree(String... pathsAndContents) {
    Map<String, String> files = new TreeMap<>();
    for (int i = 0; i < pathsAndContents.length; i += 2) {
      files.put(pathsAndContents[i], ours(pathsAndContents[i + 1]));
    }
    return new SourceTree(files, Set.of("a/b", "a/b/api", "a/b/model"));
  }

  WrittenTree write(SourceTree tree) {
    return new OutputWriter(root).write(tree);
  }

  void put(String path, String content) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
      Files.setLastModifiedTime(file, LONG_AGO);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns everything below the temporary folder: content by path, folders with a slash. */
  Map<String, String> disk() {
    Map<String, String> disk = new TreeMap<>();
    try (Stream<Path> all = Files.walk(temporary)) {
      for (Path path : all.toList()) {
        String name = temporary.relativize(path).toString().replace('\\', '/');
        if (Files.isSymbolicLink(path)) {
          disk.put(name, "-> " + Files.readSymbolicLink(path));
        } else if (Files.isDirectory(path)) {
          disk.put(name + "/", "");
        } else {
          disk.put(name, Files.readString(path) + Files.getLastModifiedTime(path));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return disk;
  }

  String read(String path) throws IOException {
    return Files.readString(root.resolve(path));
  }

  static void link(Path link, Path target) throws IOException {
    try {
      Files.createSymbolicLink(link, target);
    } catch (UnsupportedOperationException e) {
      Assumptions.abort("no symbolic links here");
    }
  }
}
