package dev.oscarclient.runtime.soap;

/** Names of the SOAP specifications. */
final class Soap {
  /** SOAP 1.1, section 3. */
  static final String NAMESPACE_11 = "http://schemas.xmlsoap.org/soap/envelope/";

  /** SOAP 1.2 part 1, section 5. */
  static final String NAMESPACE_12 = "http://www.w3.org/2003/05/soap-envelope";

  private Soap() {}
}
