package dev.oscarclient.generator.snapshot;

import dev.oscarclient.generator.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Reads the documents of a ZIP archive into memory. Nothing is unpacked to disk, and what counts
 * against the limits is what really comes out, not the sizes the archive claims.
 */
final class ZipReader {
  private final LooseReader reader;

  ZipReader(LooseReader reader) {
    this.reader = reader;
  }

  /**
   * Reads an archive.
   *
   * @param archive the file
   * @param where the archive for messages
   * @param prefix goes before the entries' names
   */
  void read(Path archive, String where, String prefix) {
    try (ZipFile zip = open(archive)) {
      for (ZipEntry entry : sorted(zip)) {
        String name = entry.getName().replace('\\', '/');
        String entryWhere = where + "!/" + name;
        if (entry.isDirectory() || name.endsWith("/")) {
          continue;
        }
        if (!SnapshotFiles.isSafe(name)) {
          reader.problem(
              Problem.warning(
                  where,
                  "An entry whose name leads out of the archive was left out.",
                  "Do not trust this archive, or unpack it by hand."));
          continue;
        }
        try (InputStream in = zip.getInputStream(entry)) {
          reader.readFound(prefix + name, entryWhere, in);
        }
      }
    } catch (IOException e) {
      reader.problem(
          Problem.error(
              where,
              "The archive is damaged, encrypted, or cannot be read.",
              "Fetch it again, or unpack it and name the folder."));
    }
  }

  /** Older archivers write entry names in a code page; names then only need to be told apart. */
  private static ZipFile open(Path archive) throws IOException {
    try {
      return open(archive, StandardCharsets.UTF_8);
    } catch (ZipException e) {
      return open(archive, StandardCharsets.ISO_8859_1);
    }
  }

  private static ZipFile open(Path archive, Charset names) throws IOException {
    return new ZipFile(archive.toFile(), names);
  }

  private static List<ZipEntry> sorted(ZipFile zip) {
    List<ZipEntry> entries = new ArrayList<>();
    Enumeration<? extends ZipEntry> all = zip.entries();
    while (all.hasMoreElements()) {
      entries.add(all.nextElement());
    }
    entries.sort(Comparator.comparing(ZipEntry::getName));
    return entries;
  }
}
