package dev.oscarclient.runtime.soap;

/** Namespaces and addresses that specifications give. */
final class SoapNames {
  private static final String WSS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-";

  /** SOAP 1.1, section 3. */
  static final String ENVELOPE_11 = "http://schemas.xmlsoap.org/soap/envelope/";

  /** SOAP 1.2 part 1, section 5. */
  static final String ENVELOPE_12 = "http://www.w3.org/2003/05/soap-envelope";

  /** Web Services Security: SOAP Message Security, section 3. */
  static final String SECURITY = WSS + "wssecurity-secext-1.0.xsd";

  /** Web Services Security: UsernameToken Profile, section 3.1. */
  static final String PASSWORD_TEXT = WSS + "username-token-profile-1.0#PasswordText";

  /** Namespace of all of OSCAR's services. */
  static final String OSCAR = "http://ws.oscarehr.org/";

  private SoapNames() {}
}
