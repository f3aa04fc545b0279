package dev.oscarclient.generator.output;

import dev.oscarclient.generator.problem.Problem;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * Checks the paths of a tree by themselves, before the disk is looked at: names in them come from a
 * server's documents.
 */
final class TreePaths {
  private static final String REPORT = "Please report this with the documents that lead to it.";

  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, String> seen = new HashMap<>();

  private TreePaths() {}

  /** Returns what is wrong with the paths of a tree. */
  static List<Problem> check(SourceTree tree) {
    TreePaths paths = new TreePaths();
    paths.check(tree.files(), tree.folders());
    return paths.problems;
  }

  private void check(SortedMap<String, String> files, SortedSet<String> folders) {
    for (String folder : folders) {
      if (folder.isEmpty() || safe(folder)) {
        distinctFolders(folder);
      }
    }
    for (String file : files.keySet()) {
      if (!safe(file)) {
        continue;
      }
      if (!folders.contains(parent(file))) {
        problems.add(error(file, "The file lies outside the folders of the client."));
      }
      distinctFolders(parent(file));
      distinct(file, "");
    }
  }

  /** Every folder on the way to a path must be written the same way each time. */
  private void distinctFolders(String folder) {
    for (int end = folder.indexOf('/'); end >= 0; end = folder.indexOf('/', end + 1)) {
      distinct(folder.substring(0, end), "/");
    }
    if (!folder.isEmpty()) {
      distinct(folder, "/");
    }
  }

  private void distinct(String path, String end) {
    String before = seen.putIfAbsent(caseless(path), path + end);
    if (before != null && !(before.equals(path + end) && end.equals("/"))) {
      problems.add(
          error(
              path,
              "The name is not told apart from " + before + " by file systems that ignore case."));
    }
  }

  private boolean safe(String path) {
    for (String part : path.split("/", -1)) {
      if (!safePart(part)) {
        problems.add(error(printable(path), "The path is not safe to write to."));
        return false;
      }
    }
    return true;
  }

  private static boolean safePart(String part) {
    if (part.isEmpty() || part.equals(".") || part.equals("..")) {
      return false;
    }
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      // The backslash and the colon lead elsewhere on Windows.
      if (Character.isISOControl(c) || c == '\\' || c == ':') {
        return false;
      }
    }
    return true;
  }

  /** Returns the folder of a path, empty for the output folder itself. */
  static String parent(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /** Returns what file systems that ignore case, and forms of Unicode, see in a path. */
  static String caseless(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) >= 0x80) {
        return Normalizer.normalize(path, Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
      }
    }
    return path.toLowerCase(Locale.ROOT);
  }

  private static String printable(String path) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < path.length() && i < 300; i++) {
      text.append(Character.isISOControl(path.charAt(i)) ? ' ' : path.charAt(i));
    }
    return text.toString();
  }

  private static Problem error(String path, String what) {
    return Problem.error(path, what, REPORT);
  }
}
