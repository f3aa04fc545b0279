package dev.oscarclient.generator.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What has to be done, found without changing anything.
 *
 * @param root the output folder, absolute
 * @param newFolders folders to create, each after the one it lies in
 * @param creations paths of files that are not there
 * @param replacements paths of files of ours with other content
 * @param unchanged paths of files that are right already
 * @param stale paths of files of ours that are no part of the tree
 */
record TreePlan(
    Path root,
    List<Path> newFolders,
    List<String> creations,
    List<String> replacements,
    List<String> unchanged,
    List<String> stale) {

  WrittenTree result() {
    List<String> written = new ArrayList<>(creations);
    written.addAll(replacements);
    written.sort(null);
    return new WrittenTree(written, unchanged, stale);
  }
}
