package dev.oscarclient.generator.output;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares a tree with the disk, and finds all that would be in its way. */
final class TreePlanner {
  private final Path root;
  private final SourceTree tree;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Path> newFolders = new LinkedHashSet<>();
  private final Set<Path> checkedFolders = new TreeSet<>();
  private final List<String> creations = new ArrayList<>();
  private final List<String> replacements = new ArrayList<>();
  private final List<String> unchanged = new ArrayList<>();
  private final List<String> stale = new ArrayList<>();

  private TreePlanner(Path root, SourceTree tree) {
    this.root = root;
    this.tree = tree;
  }

  /**
   * Plans what to do.
   *
   * @throws ProblemException with everything that is in the way
   */
  static TreePlan plan(Path root, SourceTree tree) {
    List<Problem> unsafe = TreePaths.check(tree);
    if (!unsafe.isEmpty()) {
      throw new ProblemException(unsafe);
    }
    return new TreePlanner(root.toAbsolutePath().normalize(), tree).plan();
  }

  private TreePlan plan() {
    if (rootIsUsable()) {
      for (String folder : tree.folders()) {
        plan(folder);
      }
    }
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
    Collections.sort(creations);
    Collections.sort(replacements);
    Collections.sort(unchanged);
    Collections.sort(stale);
    return new TreePlan(root, List.copyOf(newFolders), creations, replacements, unchanged, stale);
  }

  private boolean rootIsUsable() {
    List<Path> missing = new ArrayList<>();
    Path existing = root;
    while (!Files.exists(existing, LinkOption.NOFOLLOW_LINKS) && existing.getParent() != null) {
      missing.add(0, existing);
      existing = existing.getParent();
    }
    // The output folder itself and those around it may be links: that is the user's own choice.
    if (!Files.isDirectory(existing)) {
      problems.add(
          Problem.error(
              existing.toString(),
              "The output folder cannot be there: this is not a folder.",
              "Name another output folder, or move what is there."));
      return false;
    }
    newFolders.addAll(missing);
    return missing.isEmpty() || writable(existing);
  }

  private void plan(String folder) {
    Map<String, String> wanted = new TreeMap<>();
    for (Map.Entry<String, String> file : tree.files().entrySet()) {
      if (TreePaths.parent(file.getKey()).equals(folder)) {
        wanted.put(file.getKey(), file.getValue());
      }
    }
    Path place = folder.isEmpty() ? root : root.resolve(folder);
    if (!isFolderOrFree(folder) || (!wanted.isEmpty() && !prepare(folder))) {
      return;
    }
    Map<String, Path> entries = entries(place, folder);
    for (Map.Entry<String, String> file : wanted.entrySet()) {
      Path target = root.resolve(file.getKey());
      // Where case is ignored, a file of another spelling is there under this name as well; ours is
      // stale then, and makes room.
      if (entries.containsKey(file.getKey())) {
        compare(file.getKey(), target, file.getValue());
      } else if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !isOurs(target)) {
        inTheWay(target);
      } else {
        creations.add(file.getKey());
      }
    }
    for (Map.Entry<String, Path> entry : entries.entrySet()) {
      if (!wanted.containsKey(entry.getKey()) && isOurs(entry.getValue())) {
        if (writable(place)) {
          stale.add(entry.getKey());
        }
      }
    }
  }

  private void compare(String path, Path target, String content) {
    if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
      inTheWay(target);
      return;
    }
    byte[] wanted = content.getBytes(StandardCharsets.UTF_8);
    try {
      if (Files.size(target) == wanted.length
          && Arrays.equals(Files.readAllBytes(target), wanted)) {
        unchanged.add(path);
      } else if (isOurs(target)) {
        replacements.add(path);
      } else {
        inTheWay(target);
      }
    } catch (IOException e) {
      unreadable(target, e);
    }
  }

  private void inTheWay(Path target) {
    problems.add(
        Problem.error(
            target.toString(),
            "A file has to be written here, but what is here was not written by this program.",
            "Move it away, or name another output folder or package."));
  }

  /** Returns whether a folder is one of the tree's, or could become one. */
  private boolean isFolderOrFree(String folder) {
    Path place = root;
    if (folder.isEmpty()) {
      return true;
    }
    for (String part : folder.split("/", -1)) {
      place = place.resolve(part);
      if (Files.isSymbolicLink(place)) {
        refuse(
            place,
            "This is a symbolic link, which can lead out of the output folder.",
            "Replace it with a folder, or name another output folder.");
        return false;
      }
      if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
        return true;
      }
      if (!Files.isDirectory(place)) {
        refuse(
            place,
            "A folder has to be here, but there is a file.",
            "Move it away, or name another output folder or package.");
        return false;
      }
    }
    return true;
  }

  /** Adds the folders to be created; returns whether files can be written to the folder then. */
  private boolean prepare(String folder) {
    Path place = root;
    if (!folder.isEmpty()) {
      for (String part : folder.split("/", -1)) {
        Path parent = place;
        place = place.resolve(part);
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)
            && newFolders.add(place)
            && !newFolders.contains(parent)
            && !writable(parent)) {
          return false;
        }
      }
    }
    return newFolders.contains(place) || writable(place);
  }

  private boolean writable(Path folder) {
    if (Files.isWritable(folder)) {
      return true;
    }
    refuse(
        folder,
        "The folder is not writable.",
        "Change its permissions, or name another output folder.");
    return false;
  }

  /** Adds a problem with a folder, once. */
  private void refuse(Path folder, String what, String advice) {
    if (checkedFolders.add(folder)) {
      problems.add(Problem.error(folder.toString(), what, advice));
    }
  }

  /** Returns what lies in a folder, by path in the tree; nothing if it is not there. */
  private Map<String, Path> entries(Path place, String folder) {
    Map<String, Path> entries = new TreeMap<>();
    if (!Files.isDirectory(place)) {
      return entries;
    }
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(place)) {
      for (Path entry : stream) {
        String name = entry.getFileName().toString();
        entries.put(folder.isEmpty() ? name : folder + "/" + name, entry);
      }
    } catch (DirectoryIteratorException e) {
      unreadable(place, e.getCause());
    } catch (IOException e) {
      unreadable(place, e);
    }
    return entries;
  }

  /** Returns whether an earlier run wrote this. Links are never ours, nor followed. */
  private boolean isOurs(Path path) {
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(path)) {
      return Marker.isIn(in.readNBytes(Marker.MOST_BYTES));
    } catch (IOException e) {
      unreadable(path, e);
      return false;
    }
  }

  private void unreadable(Path path, IOException e) {
    problems.add(
        Problem.error(
            path.toString(),
            "This cannot be read (" + e.getClass().getSimpleName() + ").",
            "Change its permissions, or name another output folder."));
  }
}
