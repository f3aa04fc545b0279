package dev.oscarclient.generator.problem;

/**
 * A setting of a run that a problem is about. Each front end tells its users the name they know it
 * by: an option, or an element of the POM.
 */
public enum Setting {
  /** Server, snapshot, or documents. */
  SOURCE,
  /** The client's package. */
  PACKAGE,
  /** The folder to write to. */
  OUTPUT,
  /** Which REST addresses. */
  ADDRESSES,
  /** Which addresses not. */
  EXCLUDED_ADDRESSES,
  /** Which operations. */
  INCLUDES,
  /** Which operations not. */
  EXCLUDES,
  /** What to do about untyped operations. */
  UNTYPED,
  /** The part of the bundled catalogue. */
  LINEAGE,
  /** The user's corrections. */
  CONFIG,
  /** Whether SOAP services are generated. */
  SOAP,
  /** What kinds of code are generated. */
  STYLE,
  /** Where the tools of Apache CXF come from. */
  TOOLS,
  /** The folder for enriched documents. */
  ENRICHED,
  /** The report's file. */
  REPORT,
  /** The folder of recorded bodies. */
  SAMPLES,
  /** Whether a file that is there may be replaced. */
  REPLACE
}
