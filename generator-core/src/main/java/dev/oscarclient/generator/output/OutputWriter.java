package dev.oscarclient.generator.output;

import dev.oscarclient.generator.problem.ProblemException;
import java.nio.file.Path;

/**
 * Writes source trees into an output folder, which may hold other people's files too.
 *
 * <p>Everything is checked first. New content is then written beside the tree, on the same disk,
 * and only moved in once all of it is there; should a move fail, those before it are taken back. So
 * the folder holds either the earlier output or the new one. What cannot be helped is a crash
 * between two moves; then the next run sets things right.
 *
 * <ul>
 *   <li>A file that has the wanted content already keeps its time of modification.
 *   <li>A file with a {@link Marker} that lies directly in a folder of the tree and is no part of
 *       it any more is removed, and the folder with it if nothing is left there.
 *   <li>A file without the marker is never touched; where one stands in the way nothing is written.
 * </ul>
 */
public final class OutputWriter {
  private final Path root;
  private final FileOperations operations;

  /**
   * Creates a writer.
   *
   * @param root the output folder; created with its parents if it is not there
   */
  public OutputWriter(Path root) {
    this(root, new FileOperations());
  }

  OutputWriter(Path root, FileOperations operations) {
    this.root = root;
    this.operations = operations;
  }

  /**
   * Says what {@link #write} would change, and changes nothing.
   *
   * @throws ProblemException with everything that is in the way
   */
  public WrittenTree plan(SourceTree tree) {
    return TreePlanner.plan(root, tree).result();
  }

  /**
   * Brings the folder to hold the tree.
   *
   * @return what changed
   * @throws ProblemException with everything that is in the way, or with what failed; the folder is
   *     then as it was before, unless the problem says otherwise
   */
  public WrittenTree write(SourceTree tree) {
    return write(tree, () -> {});
  }

  /**
   * Brings the folder to hold the tree, and does one more thing while that can still be taken back.
   *
   * @param last what else belongs to the output; if it throws, the folder is as it was before
   * @return what changed
   * @throws ProblemException with everything that is in the way, or with what failed; the folder is
   *     then as it was before, unless the problem says otherwise
   */
  public WrittenTree write(SourceTree tree, Runnable last) {
    TreePlan plan = TreePlanner.plan(root, tree);
    WrittenTree result = plan.result();
    if (result.upToDate()) {
      last.run();
    } else {
      new TreeChange(plan, tree, operations).run(last);
    }
    return result;
  }
}
