package dev.oscarclient.generator.model;

import org.jspecify.annotations.Nullable;

/**
 * Who decided the type of a body.
 *
 * @param authority the source that named the type
 * @param completedBy the other source that said what the first left open: whether it is a list,
 *     what is in a wrapper, what shape a class has; {@code null} if there is none
 * @param detail what they said, for the report, e.g. {@code class DemographicTo1}
 * @param typed whether the type says all there is to know; false for raw JSON or XML and for
 *     wrappers whose content is open
 * @param unpublishedClass the class that the server states and does not tell the shape of, or
 *     {@code null}
 */
public record Binding(
    Authority authority,
    @Nullable Authority completedBy,
    String detail,
    boolean typed,
    @Nullable String unpublishedClass) {

  /** Makes a binding to a type whose shape is known, or to none. */
  public Binding(
      Authority authority, @Nullable Authority completedBy, String detail, boolean typed) {
    this(authority, completedBy, detail, typed, null);
  }

  /** Makes a binding that one source decided alone. */
  public Binding(Authority authority, String detail, boolean typed) {
    this(authority, null, detail, typed);
  }

  /** Sources, strongest first. */
  public enum Authority {
    /** The user's own configuration. */
    OVERRIDE,
    /** An {@code element} attribute or plain parameter type in the WADL's XML form. */
    WADL,
    /** A class name in the WADL's JSON form. */
    JSON_FORM,
    /** The bundled catalogue. */
    CATALOG,
    /** A recorded response. */
    SAMPLE,
    /** A rule that holds for OSCAR servers in general. */
    HEURISTIC,
    /** Nobody: the body stays raw. */
    NONE
  }
}
