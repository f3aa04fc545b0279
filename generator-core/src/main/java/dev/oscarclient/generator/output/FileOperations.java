package dev.oscarclient.generator.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The changes made to the disk, one by one; a seam for tests of what happens if one fails. */
class FileOperations {

  /** Creates one folder, whose parent is there. */
  void createFolder(Path folder) throws IOException {
    Files.createDirectory(folder);
  }

  void write(Path file, byte[] content) throws IOException {
    Files.write(file, content);
  }

  /** Moves a file to where there is none. */
  void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to); // a folder of the tree may be a disk of its own
    }
  }

  /** Deletes a file or an empty folder. */
  void delete(Path path) throws IOException {
    Files.delete(path);
  }
}
