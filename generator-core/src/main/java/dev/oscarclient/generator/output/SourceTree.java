package dev.oscarclient.generator.output;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files of one client.
 *
 * @param files content by path relative to the output folder, with {@code /}; each has a {@link
 *     Marker}; line ends become LF
 * @param folders the folders this client owns, relative too, e.g. {@code a/b} and {@code
 *     a/b/model}; {@code ""} is the output folder itself. Every file lies directly in one of them,
 *     and what an earlier run left directly in one of them is removed
 */
public record SourceTree(SortedMap<String, String> files, SortedSet<String> folders) {

  /**
   * Copies the collections.
   *
   * @throws IllegalArgumentException if a file has no marker: the next run would take it for
   *     somebody else's
   */
  public SourceTree {
    TreeMap<String, String> copy = new TreeMap<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      String content = lineFeeds(file.getValue());
      if (!Marker.isIn(content)) {
        throw new IllegalArgumentException("no marker in " + file.getKey());
      }
      copy.put(file.getKey(), content);
    }
    files = Collections.unmodifiableSortedMap(copy);
    folders = Collections.unmodifiableSortedSet(new TreeSet<>(folders));
  }

  /** Creates the tree from collections in any order. */
  public SourceTree(Map<String, String> files, Set<String> folders) {
    this(new TreeMap<>(files), new TreeSet<>(folders));
  }

  private static String lineFeeds(String content) {
    return content.indexOf('\r') < 0 ? content : content.replace("\r\n", "\n").replace('\r', '\n');
  }
}
