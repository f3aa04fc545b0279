package dev.oscarclient.generator.enrich;

import dev.oscarclient.generator.model.SoapModel;

/** Writes all SOAP services of a model as merged WSDL, with the names that the WSDLs lack. */
public final class EnrichedWsdl {
  private EnrichedWsdl() {}

  /**
   * Writes the services; {@link Enriched#NOTHING} if there is none.
   *
   * @param packageName root package of what is generated from it
   */
  public static Enriched of(SoapModel model, String packageName) {
    if (model.services().isEmpty()) {
      return Enriched.NOTHING;
    }
    throw new UnsupportedOperationException(packageName);
  }
}
