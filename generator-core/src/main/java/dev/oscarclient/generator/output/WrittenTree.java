package dev.oscarclient.generator.output;

import java.util.List;

/**
 * What writing a source tree changed, or would change. Paths are relative to the output folder,
 * with {@code /}, sorted.
 *
 * @param written files that are new or have other content than before
 * @param unchanged files that were there already, byte for byte
 * @param removed files of an earlier run that are no part of the tree any more
 */
public record WrittenTree(List<String> written, List<String> unchanged, List<String> removed) {

  /** Copies the lists. */
  public WrittenTree {
    written = List.copyOf(written);
    unchanged = List.copyOf(unchanged);
    removed = List.copyOf(removed);
  }

  /** Returns whether the folder held exactly the tree already. */
  public boolean upToDate() {
    return written.isEmpty() && removed.isEmpty();
  }
}
