package dev.oscarclient.generator.diff;

import java.util.List;

/**
 * What became of an operation or a type.
 *
 * @param subject which of both it is
 * @param name verb and path of an operation, address and name of one of SOAP, Java name of a type
 * @param kind what became of it
 * @param differences in what it changed; empty unless {@link Kind#CHANGED}
 */
public record Change(Subject subject, String name, Kind kind, List<Difference> differences) {

  /** What can change. */
  public enum Subject {
    /** A verb at a path. */
    OPERATION("operations"),
    /** A type with a generated class. */
    TYPE("types"),
    /** An operation of a SOAP service. */
    SOAP_OPERATION("SOAP operations"),
    /** A type of SOAP services, which are in a package of their own. */
    SOAP_TYPE("SOAP types");

    private final String plural;

    Subject(String plural) {
      this.plural = plural;
    }

    /** Returns what several of them are called. */
    String plural() {
      return plural;
    }
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
