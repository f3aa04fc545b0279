package dev.oscarclient.generator.enrich;

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
 */
public record Enriched(SortedMap<String, String> files, List<ToolRun> runs) {

  /** Nothing to be written or run. */
  public static final Enriched NOTHING = new Enriched(new TreeMap<>(), List.of());

  /** Copies the collections. */
  public Enriched {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    runs = List.copyOf(runs);
  }

  /** Creates it from files in any order. */
  public Enriched(Map<String, String> files, List<ToolRun> runs) {
    this(new TreeMap<>(files), runs);
  }
}
