package dev.oscarclient.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Collects a SHA-256 over texts and files; names and lengths count, so that parts cannot blur. */
final class Digests {
  private final MessageDigest digest;

  Digests() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Adds a named text. */
  Digests add(String name, String text) {
    return add(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a file, or everything below a folder; nothing there counts as just that. */
  Digests addTree(String name, Path root) throws IOException {
    if (Files.isDirectory(root)) {
      List<Path> files = new ArrayList<>();
      try (Stream<Path> tree = Files.walk(root)) {
        tree.filter(Files::isRegularFile).forEach(files::add);
      }
      Collections.sort(files);
      for (Path file : files) {
        add(name + "/" + root.relativize(file), Files.readAllBytes(file));
      }
    } else if (Files.isRegularFile(root)) {
      add(name, Files.readAllBytes(root));
    } else {
      add(name, "absent");
    }
    return this;
  }

  /**
   * Adds the files directly in a folder, by length and CRC-32: there may be hundreds, which SHA-256
   * takes longer for in a young JVM than all else together, and what is to be noticed is an edit,
   * no attack.
   */
  Digests addFolder(String name, Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> entries = Files.list(folder)) {
        entries.filter(Files::isRegularFile).forEach(files::add);
      }
    }
    Collections.sort(files);
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      CRC32 sum = new CRC32();
      sum.update(bytes);
      add(name + "/" + file.getFileName(), bytes.length + " " + sum.getValue());
    }
    return this;
  }

  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private Digests add(String name, byte[] bytes) {
    byte[] key = name.getBytes(StandardCharsets.UTF_8);
    digest.update((key.length + ":" + bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(key);
    digest.update(bytes);
    return this;
  }
}
