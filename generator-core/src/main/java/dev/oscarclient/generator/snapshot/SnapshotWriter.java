package dev.oscarclient.generator.snapshot;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Swaps a new snapshot in: everything is staged beside the folder first, then moved file by file,
 * the manifest last. A move that fails puts back what was moved before. File by file and not the
 * folder as a whole, because the folder may hold files of the user's and may be a mount point.
 */
final class SnapshotWriter {
  private final Path dir;
  private final Set<String> oldFiles = new LinkedHashSet<>();

  SnapshotWriter(Path dir, List<SnapshotEntry> oldEntries) {
    this.dir = dir.toAbsolutePath().normalize();
    for (SnapshotEntry entry : oldEntries) {
      if (SnapshotFiles.isSafe(entry.file())) {
        oldFiles.add(entry.file());
      }
    }
    oldFiles.add(Manifest.FILE);
  }

  void write(Manifest manifest, Snapshot snapshot) throws IOException {
    Path parent = Objects.requireNonNullElse(dir.getParent(), dir);
    Files.createDirectories(parent);
    Path staging = Files.createTempDirectory(parent, ".snapshot-staging-");
    try {
      Path fresh = staging.resolve("new");
      Set<String> files = new LinkedHashSet<>();
      for (SnapshotEntry entry : manifest.entries()) {
        if (!SnapshotFiles.isSafe(entry.file()) || entry.file().equals(Manifest.FILE)) {
          throw new IllegalArgumentException("not a file name for a snapshot: " + entry.file());
        }
        stage(fresh, entry.file(), snapshot.read(entry));
        files.add(entry.file());
      }
      stage(fresh, Manifest.FILE, manifest.toBytes());
      files.add(Manifest.FILE);
      swap(files, fresh, staging.resolve("old"));
    } finally {
      deleteTree(staging);
    }
  }

  private static void stage(Path fresh, String file, byte[] bytes) throws IOException {
    Path target = fresh.resolve(file);
    Files.createDirectories(target.getParent());
    Files.write(target, bytes);
  }

  private void swap(Set<String> files, Path fresh, Path old) throws IOException {
    Files.createDirectories(dir);
    for (String file : files) {
      requireOurs(file);
    }
    Deque<Move> done = new ArrayDeque<>();
    try {
      for (String file : oldFiles) {
        if (!files.contains(file)) {
          move(dir.resolve(file), old.resolve(file), done);
        }
      }
      for (String file : files) {
        Path target = dir.resolve(file);
        if (sameBytes(fresh.resolve(file), target)) {
          continue;
        }
        move(target, old.resolve(file), done);
        move(fresh.resolve(file), target, done);
      }
    } catch (IOException e) {
      undo(done);
      throw e;
    }
    for (String file : oldFiles) {
      if (!files.contains(file)) {
        deleteEmptyParents(dir.resolve(file).getParent());
      }
    }
  }

  private void requireOurs(String file) throws IOException {
    Path target = dir.resolve(file);
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !oldFiles.contains(file)) {
      throw new ProblemException(
          Problem.error(
              target.toString(),
              "A file that is not the snapshot's stands where one of the snapshot must go.",
              "Move it away or name another folder."));
    }
    Path ancestor = target.getParent();
    while (ancestor != null && !Files.exists(ancestor)) {
      ancestor = ancestor.getParent();
    }
    if (ancestor != null && !ancestor.toRealPath().startsWith(dir.toRealPath())) {
      throw new ProblemException(
          Problem.error(
              target.toString(),
              "A link inside the folder leads out of it.",
              "Remove the link or name another folder."));
    }
  }

  private record Move(Path from, Path to) {}

  private static void move(Path from, Path to, Deque<Move> done) throws IOException {
    if (!Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.createDirectories(to.getParent());
    Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    done.push(new Move(from, to));
  }

  private static void undo(Deque<Move> done) throws IOException {
    for (Move move : done) {
      Files.move(move.to(), move.from(), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static boolean sameBytes(Path fresh, Path target) throws IOException {
    return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
        && Files.size(fresh) == Files.size(target)
        && Arrays.equals(Files.readAllBytes(fresh), Files.readAllBytes(target));
  }

  private void deleteEmptyParents(@Nullable Path folder) throws IOException {
    while (folder != null && !folder.equals(dir) && folder.startsWith(dir)) {
      try (var files = Files.newDirectoryStream(folder)) {
        if (files.iterator().hasNext()) {
          return;
        }
      }
      Files.delete(folder);
      folder = folder.getParent();
    }
  }

  private static void deleteTree(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
