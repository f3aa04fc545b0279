package dev.oscarclient.generator.catalog;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An operation that OSCAR servers have by standard. */
public final class StandardOperation {
  private final String verb;
  private final String path;
  private final String origin;
  private final Map<Lineage, OperationFacts> facts;

  StandardOperation(String verb, String path, String origin, Map<Lineage, OperationFacts> facts) {
    this.verb = verb;
    this.path = path;
    this.origin = origin;
    this.facts = new EnumMap<>(facts);
  }

  /** Returns e.g. {@code GET}. */
  public String verb() {
    return verb;
  }

  /** Returns the path as OSCAR declares it, e.g. {@code /demographics/{dataId}}. */
  public String path() {
    return path;
  }

  /** Returns file and line in the catalogue, for messages. */
  public String origin() {
    return origin;
  }

  /** Returns the lineages that have the operation, in order. */
  public Set<Lineage> lineages() {
    return facts.keySet();
  }

  /** Returns what is known of it in a lineage, or {@code null} if the lineage does not have it. */
  public @Nullable OperationFacts facts(Lineage lineage) {
    return facts.get(lineage);
  }

  @Override
  public String toString() {
    return verb + " " + path;
  }
}
