package dev.oscarclient.generator.snapshot;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.Problem.Severity;
import dev.oscarclient.generator.problem.ProblemException;
import java.nio.file.Path;
import java.util.List;

/**
 * WADL and WSDL files that somebody saved, read as a snapshot: single files, folders, and ZIP
 * archives such as OSCAR's own documentation hands out. What a file is, its content tells and not
 * its name. The result does not depend on where the files lie nor on the order they are named in.
 */
public final class LooseDocuments implements Snapshot {
  private final Snapshot documents;
  private final List<Problem> problems;

  private LooseDocuments(Snapshot documents, List<Problem> problems) {
    this.documents = documents;
    this.problems = List.copyOf(problems);
  }

  /** Reads documents with the default limits. */
  public static LooseDocuments open(List<Path> paths) {
    return open(paths, LooseLimits.DEFAULT);
  }

  /**
   * Reads documents.
   *
   * @param paths files, folders (read recursively, without hidden ones), ZIP archives. A file named
   *     here must be a document; files of other kinds inside folders and archives are skipped
   * @param limits what is too much
   * @throws ProblemException with everything found, if there is an error or no document at all
   */
  public static LooseDocuments open(List<Path> paths, LooseLimits limits) {
    LooseReader reader = new LooseReader(limits);
    for (Path path : paths) {
      reader.read(path);
    }
    String name = name(paths);
    Snapshot documents = reader.toSnapshot(name);
    if (documents.entries().isEmpty() && !reader.hasErrors()) {
      reader.problem(
          Problem.error(
              name,
              "There is no WADL or WSDL here.",
              "Name the files a server gave for /ws/services?_wadl (and the same with Accept:"
                  + " application/json), or for /ws/DemographicService?wsdl."));
    }
    if (reader.hasErrors()) {
      throw new ProblemException(reader.problems());
    }
    return new LooseDocuments(documents, reader.problems());
  }

  /** Returns what a user should know of the reading, none of it an error. */
  public List<Problem> problems() {
    return problems;
  }

  @Override
  public List<SnapshotEntry> entries() {
    return documents.entries();
  }

  @Override
  public byte[] read(SnapshotEntry entry) {
    return documents.read(entry);
  }

  @Override
  public String name() {
    return documents.name();
  }

  private static String name(List<Path> paths) {
    if (paths.isEmpty()) {
      return "no documents";
    }
    String first = LooseReader.fileName(paths.get(0));
    return paths.size() == 1 ? first : first + " and " + (paths.size() - 1) + " more";
  }

  static boolean isError(Problem problem) {
    return problem.severity() == Severity.ERROR;
  }
}
