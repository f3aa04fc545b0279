package dev.oscarclient.generator.enrich;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Documents for other tools, and how to run these on them.
 *
 * @param files content by plain file name; they refer to each other by these names, and are written
 *     as UTF-8
 * @param runs what to run, in order; together they give all that the documents describe
 * @param leftOut operations that the documents do not describe
 */
public record Enriched(SortedMap<String, String> files, List<ToolRun> runs, List<LeftOut> leftOut) {

  /** Nothing to be written or run. */
  public static final Enriched NOTHING = new Enriched(Map.of(), List.of(), List.of());

  /**
   * An operation that no tool can have.
   *
   * @param operation for people, e.g. {@code GET /tickets/{id}}
   * @param reason why not, a sentence
   */
  public record LeftOut(String operation, String reason) {}

  /** Copies the collections. */
  public Enriched {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    runs = List.copyOf(runs);
    leftOut = List.copyOf(leftOut);
  }

  /** Creates it from files in any order. */
  public Enriched(Map<String, String> files, List<ToolRun> runs, List<LeftOut> leftOut) {
    this(new TreeMap<>(files), runs, leftOut);
  }

  /** Returns these documents and others, whose files are called otherwise. */
  public Enriched and(Enriched others) {
    SortedMap<String, String> allFiles = new TreeMap<>(files);
    allFiles.putAll(others.files);
    List<ToolRun> allRuns = new ArrayList<>(runs);
    allRuns.addAll(others.runs);
    List<LeftOut> allLeftOut = new ArrayList<>(leftOut);
    allLeftOut.addAll(others.leftOut);
    return new Enriched(allFiles, allRuns, allLeftOut);
  }
}
