package dev.oscarclient.generator.output;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Carries out a plan as one: stages new content, moves old content out and new content in, and
 * takes all of it back if a step fails.
 */
final class TreeChange {
  private final TreePlan plan;
  private final SourceTree tree;
  private final FileOperations operations;
  private final Deque<Path> created = new ArrayDeque<>();
  private final Deque<Move> moved = new ArrayDeque<>();
  private @Nullable Path staging;

  private record Move(Path from, Path to) {}

  TreeChange(TreePlan plan, SourceTree tree, FileOperations operations) {
    this.plan = plan;
    this.tree = tree;
    this.operations = operations;
  }

  /**
   * Carries out the plan.
   *
   * @param last done when all of it is carried out and can still be taken back; whatever it throws
   *     is thrown on
   * @throws ProblemException if that fails; all is as it was then, unless the problem says
   *     otherwise
   */
  void run(Runnable last) {
    try {
      for (Path folder : plan.newFolders()) {
        operations.createFolder(folder);
        created.push(folder);
      }
      Path folder = freeName();
      operations.createFolder(folder);
      staging = folder;
      exchange(folder);
      last.run();
    } catch (ProblemException e) {
      if (takeBack()) {
        throw e;
      }
      ProblemException failure = failure(e, false);
      failure.addSuppressed(e);
      throw failure;
    } catch (IOException | RuntimeException e) {
      ProblemException failure = failure(e, takeBack());
      failure.initCause(e);
      throw failure;
    } catch (Error e) {
      takeBack();
      throw e;
    }
    discardStaging();
    removeEmptied();
  }

  private void exchange(Path folder) throws IOException {
    List<String> written = plan.result().written();
    List<Path> staged = new ArrayList<>(written.size());
    for (String path : written) {
      Path file = folder.resolve("new-" + staged.size());
      operations.write(file, tree.files().getOrDefault(path, "").getBytes(StandardCharsets.UTF_8));
      staged.add(file);
    }
    // Old files first, all of them: where case is ignored, a new one may have the name of an old.
    List<String> old = new ArrayList<>(plan.replacements());
    old.addAll(plan.stale());
    for (int i = 0; i < old.size(); i++) {
      move(plan.root().resolve(old.get(i)), folder.resolve("old-" + i));
    }
    for (int i = 0; i < staged.size(); i++) {
      move(staged.get(i), plan.root().resolve(written.get(i)));
    }
  }

  private void move(Path from, Path to) throws IOException {
    operations.move(from, to);
    moved.push(new Move(from, to));
  }

  /** Returns a name in the output folder that nobody has; hidden, and no source for a compiler. */
  private Path freeName() {
    for (int i = 1; ; i++) {
      Path folder = plan.root().resolve(".oscar-client-generator-" + i);
      if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
        return folder;
      }
    }
  }

  /** Takes every step back, the last one first; returns whether all could be. */
  private boolean takeBack() {
    boolean all = true;
    for (Move move : moved) {
      try {
        operations.move(move.to(), move.from());
      } catch (IOException | RuntimeException e) {
        all = false; // the others are still worth the attempt
      }
    }
    if (all) {
      discardStaging();
    }
    for (Path folder : created) {
      discard(folder);
    }
    return all;
  }

  private ProblemException failure(Exception cause, boolean takenBack) {
    String reason =
        cause.getMessage() == null
            ? cause.getClass().getSimpleName()
            : cause.getClass().getSimpleName() + ", " + cause.getMessage();
    return new ProblemException(
        Problem.error(
            plan.root().toString(),
            "The output could not be written (" + reason + ").",
            takenBack
                ? "Earlier output is as it was; check free space and permissions, then run again."
                : "Some files could not be put back: those named old-… in "
                    + staging
                    + " are earlier output. Check free space and permissions, then run again."));
  }

  private void discardStaging() {
    Path folder = staging;
    if (folder == null) {
      return;
    }
    for (Path file : entries(folder)) {
      discard(file);
    }
    discard(folder);
  }

  /** Removes folders of the tree in which nothing is left after stale files have gone. */
  private void removeEmptied() {
    for (String folder : tree.folders().stream().sorted((a, b) -> b.compareTo(a)).toList()) {
      boolean hadStale = plan.stale().stream().anyMatch(path -> path.startsWith(folder + "/"));
      Path place = plan.root().resolve(folder);
      if (!folder.isEmpty() && hadStale && Files.isDirectory(place) && entries(place).isEmpty()) {
        discard(place);
      }
    }
  }

  private static List<Path> entries(Path folder) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (IOException | DirectoryIteratorException e) {
      entries.add(folder); // unknown, so not to be taken for empty
    }
    return entries;
  }

  /** Deletes what is of no more use. It may stay if it must: no output depends on it. */
  private void discard(Path path) {
    try {
      operations.delete(path);
    } catch (IOException | RuntimeException e) {
      // An empty or hidden folder is left over, which harms nobody.
    }
  }
}
