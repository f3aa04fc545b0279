package dev.oscarclient.generator.diff;

import java.util.List;

/**
 * What became of an operation or a type.
 *
 * @param subject which of both it is
 * @param name verb and path of an operation, Java name of a type
 * @param kind what became of it
 * @param differences in what it changed; empty unless {@link Kind#CHANGED}
 */
public record Change(Subject subject, String name, Kind kind, List<Difference> differences) {

  /** What can change. */
  public enum Subject {
    /** A verb at a path. */
    OPERATION,
    /** A type with a generated class. */
    TYPE
  }

  /** What can happen to it. */
  public enum Kind {
    /** It is new. */
    ADDED,
    /** It is gone. */
    REMOVED,
    /** It is there and differs. */
    CHANGED
  }

  /** Copies the list. */
  public Change {
    differences = List.copyOf(differences);
  }

  /** Returns whether code generated before, or its callers, may no longer compile or work. */
  public boolean breaking() {
    return switch (kind) {
      case ADDED -> false;
      case REMOVED -> true;
      case CHANGED -> differences.stream().anyMatch(Difference::breaking);
    };
  }
}
