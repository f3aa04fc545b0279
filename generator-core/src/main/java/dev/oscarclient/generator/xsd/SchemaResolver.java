package dev.oscarclient.generator.xsd;

import org.jspecify.annotations.Nullable;

/**
 * Finds a schema document that another refers to, among those at hand. Implementations never fetch:
 * what a run may read was decided before.
 */
@FunctionalInterface
public interface SchemaResolver {

  /** Knows no document. */
  SchemaResolver NONE = (location, referrer) -> null;

  /**
   * Returns the document, or {@code null} if it is not at hand.
   *
   * @param location {@code schemaLocation} or {@code href} as written, absolute or relative
   * @param referrer name of the document it stands in
   */
  SchemaSource.@Nullable Document resolve(String location, String referrer);
}
