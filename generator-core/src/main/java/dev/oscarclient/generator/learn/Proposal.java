package dev.oscarclient.generator.learn;

import dev.oscarclient.generator.model.TypeRef;
import java.util.List;

/**
 * What samples say of a body.
 *
 * @param verb of the operation
 * @param path of the operation
 * @param request whether it is the request body
 * @param type as it would be written into {@code oscar-client.yaml}
 * @param confidence 0 to 1
 * @param samples how many files it was learnt from
 * @param notes what it rests on and what speaks against it: names and kinds, never values
 * @param standing how it compares with what is known without samples
 */
public record Proposal(
    String verb,
    String path,
    boolean request,
    TypeRef type,
    double confidence,
    int samples,
    List<String> notes,
    Standing standing) {

  /** From here on a proposal is safe to take over after a glance. */
  public static final double HIGH = Matcher.HIGH;

  /** Below, samples cannot tell; the entry is written as a comment. */
  public static final double LOW = Matcher.LOW;

  /** How a proposal compares with what is known without samples. */
  public enum Standing {
    /** The body was open. */
    NEW,
    /** It was open whether it is one or a list, or what a wrapper holds. */
    CLOSER,
    /** The samples fit what is known. */
    CONFIRMED,
    /** The samples do not fit what is known. */
    CONTRADICTED
  }

  /** Copies the list. */
  public Proposal {
    notes = List.copyOf(notes);
  }

  /** Returns verb and path. */
  public String operation() {
    return verb + " " + path;
  }

  Proposal withType(TypeRef resolved) {
    return new Proposal(verb, path, request, resolved, confidence, samples, notes, standing);
  }
}
