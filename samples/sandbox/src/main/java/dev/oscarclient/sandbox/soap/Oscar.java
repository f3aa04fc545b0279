package dev.oscarclient.sandbox.soap;

/** What OSCAR's SOAP services have in common. */
final class Oscar {

  /** The namespace of every service and type. */
  static final String NAMESPACE = "http://ws.oscarehr.org/";

  private Oscar() {}
}
