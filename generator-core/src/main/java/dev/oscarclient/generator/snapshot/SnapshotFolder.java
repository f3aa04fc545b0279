package dev.oscarclient.generator.snapshot;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A snapshot as a folder: the documents, byte for byte, and {@code snapshot.json}, the manifest
 * that says what was asked for each and what its digest is.
 */
public final class SnapshotFolder implements Snapshot {
  /** A snapshot that is larger is not one of an OSCAR server; this bounds memory. */
  private static final long MAX_TOTAL_BYTES = 512L << 20;

  private final Path dir;
  private final Manifest manifest;
  private final Map<String, byte[]> bytesByFile;

  private SnapshotFolder(Path dir, Manifest manifest, Map<String, byte[]> bytesByFile) {
    this.dir = dir;
    this.manifest = manifest;
    this.bytesByFile = bytesByFile;
  }

  /**
   * Opens a snapshot and verifies it: the manifest's format, and that each document it lists is
   * there, inside the folder, and has the digest the manifest says. Other files are ignored.
   *
   * @throws ProblemException with every violation found
   */
  public static SnapshotFolder open(Path dir) {
    Manifest manifest = readManifest(dir);
    List<Problem> problems = new ArrayList<>();
    Map<String, byte[]> bytesByFile = new HashMap<>();
    Set<String> seen = new HashSet<>();
    long total = 0;
    for (SnapshotEntry entry : manifest.entries()) {
      if (!SnapshotFiles.isSafe(entry.file())) {
        problems.add(
            Problem.error(
                dir.resolve(Manifest.FILE).toString(),
                "The manifest names \"" + entry.file() + "\", which is no path inside the folder.",
                "Fetch the snapshot again."));
      } else if (!seen.add(entry.file().toLowerCase(Locale.ROOT))) {
        problems.add(
            Problem.error(
                dir.resolve(Manifest.FILE).toString(),
                "The manifest names \"" + entry.file() + "\" twice.",
                "Fetch the snapshot again."));
      } else {
        total += Math.max(0, entry.size());
        readVerified(dir, entry, total, bytesByFile, problems);
      }
    }
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
    List<SnapshotEntry> sorted = new ArrayList<>(manifest.entries());
    sorted.sort(Comparator.comparing(SnapshotEntry::file));
    return new SnapshotFolder(dir, new Manifest(manifest.server(), sorted), bytesByFile);
  }

  /**
   * Writes a whole snapshot. An existing one is replaced only once everything new is on the disk;
   * files that stay the same are not touched, files of the former snapshot that are gone are
   * deleted, files that are not the snapshot's are left alone.
   *
   * @param dir the folder; created if needed
   * @param server the context's URL for the manifest, without user-info and query
   * @param snapshot what to write
   * @return the snapshot as it is now on the disk
   * @throws ProblemException if the folder is not ours or cannot be written
   */
  public static SnapshotFolder write(Path dir, String server, Snapshot snapshot) {
    requireWritable(dir);
    Manifest manifest = new Manifest(server, snapshot.entries());
    try {
      new SnapshotWriter(dir, oldEntries(dir)).write(manifest, snapshot);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              dir.toString(),
              "The snapshot cannot be written (" + e.getClass().getSimpleName() + ").",
              "Check that the folder and its parent can be written and the disk has room."));
    }
    return open(dir);
  }

  /**
   * Checks, before a server is asked for anything, that a snapshot may be written to a folder.
   *
   * @throws ProblemException if it is a file, or holds files but no snapshot of ours
   */
  public static void requireWritable(Path dir) {
    if (!Files.exists(dir)) {
      return;
    }
    if (!Files.isDirectory(dir)) {
      throw new ProblemException(
          Problem.error(dir.toString(), "This is a file, not a folder.", "Name another folder."));
    }
    if (Files.exists(dir.resolve(Manifest.FILE))) {
      readManifest(dir);
      return;
    }
    try (var files = Files.newDirectoryStream(dir)) {
      if (files.iterator().hasNext()) {
        throw new ProblemException(
            Problem.error(
                dir.toString(),
                "The folder is not empty and holds no snapshot, so nothing is written into it.",
                "Name an empty or new folder for the snapshot."));
      }
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(dir.toString(), "The folder cannot be read.", "Check its access rights."));
    }
  }

  @Override
  public List<SnapshotEntry> entries() {
    return manifest.entries();
  }

  @Override
  public byte[] read(SnapshotEntry entry) {
    byte[] bytes = bytesByFile.get(entry.file());
    if (bytes == null) {
      throw new ProblemException(
          Problem.error(entry.file(), "This document is not part of " + dir + ".", null));
    }
    return bytes.clone();
  }

  @Override
  public String name() {
    return dir.toString();
  }

  /** Returns the URL of the context that was asked, without user-info and query; maybe empty. */
  public String server() {
    return manifest.server();
  }

  private static List<SnapshotEntry> oldEntries(Path dir) {
    return Files.exists(dir.resolve(Manifest.FILE)) ? readManifest(dir).entries() : List.of();
  }

  private static Manifest readManifest(Path dir) {
    Path file = dir.resolve(Manifest.FILE);
    try {
      return Manifest.parse(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw new ProblemException(
          Problem.error(
              dir.toString(),
              Files.isDirectory(dir)
                  ? "The folder holds no snapshot: it has no " + Manifest.FILE + "."
                  : "There is no such folder.",
              "Make a snapshot with \"fetch --server URL --snapshot DIR\", or read loose documents"
                  + " with --documents."));
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              file.toString(),
              "The manifest cannot be read (" + e.getClass().getSimpleName() + ").",
              "Check the file's access rights."));
    } catch (Manifest.InvalidManifestException e) {
      throw new ProblemException(
          Problem.error(
              file.toString(),
              String.valueOf(e.getMessage()),
              e.ours
                  ? "Fetch the snapshot again into an empty folder, or use the generator's version"
                      + " that made it."
                  : "Name another folder, one that holds a snapshot or nothing."));
    }
  }

  /** Keeps the verified bytes: what is read later is what was verified, and is read once. */
  private static void readVerified(
      Path dir,
      SnapshotEntry entry,
      long total,
      Map<String, byte[]> bytesByFile,
      List<Problem> problems) {
    Path file = dir.resolve(entry.file());
    String advice =
        "Restore the file (a checkout may have changed its line ends: mark the folder as binary,"
            + " \"* -text\" in .gitattributes), or fetch the snapshot again.";
    try {
      if (!file.toRealPath().startsWith(dir.toRealPath())) {
        problems.add(Problem.error(file.toString(), "The file lies outside the folder.", advice));
      } else if (total > MAX_TOTAL_BYTES) {
        problems.add(
            Problem.error(
                file.toString(),
                "The snapshot is larger than " + (MAX_TOTAL_BYTES >> 20) + " MiB.",
                "Fetch the snapshot again."));
      } else if (Files.size(file) != entry.size()) {
        problems.add(
            Problem.error(
                file.toString(),
                "The file has "
                    + Files.size(file)
                    + " bytes where the manifest says "
                    + entry.size()
                    + ".",
                advice));
      } else {
        byte[] bytes = Files.readAllBytes(file);
        if (Sha256.hex(bytes).equals(entry.sha256())) {
          bytesByFile.put(entry.file(), bytes);
        } else {
          problems.add(
              Problem.error(
                  file.toString(), "The file is not the one that was fetched (SHA-256).", advice));
        }
      }
    } catch (NoSuchFileException e) {
      problems.add(Problem.error(file.toString(), "The file is missing.", advice));
    } catch (IOException e) {
      problems.add(
          Problem.error(
              file.toString(),
              "The file cannot be read (" + e.getClass().getSimpleName() + ").",
              "Check its access rights."));
    }
  }
}
