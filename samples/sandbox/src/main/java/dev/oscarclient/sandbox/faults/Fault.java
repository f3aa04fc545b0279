package dev.oscarclient.sandbox.faults;

import java.util.Locale;

/** Something about a server that keeps clients from working. */
public enum Fault {
  /** A web application firewall answers every request with 403 and a page of its own. */
  FIREWALL,
  /** The REST module is not enabled: neither {@code /services} nor the OAuth legs are there. */
  REST_OFF,
  /** CXF's WADL module is missing, as in Open-O of 2026: {@code ?_wadl} is 404. */
  WADL_OFF,
  /** A proxy keeps the WSDLs back: {@code ?wsdl} is 404. */
  WSDL_OFF,
  /** The WADL's JSON form is the useless text that CXF 2.7.4 (OSCAR 15) writes. */
  WADL_WITHOUT_TYPES,
  /** The service list is 404 at {@code /ws} and stands at {@code /ws/services/} only. */
  LIST_BELOW_SERVICES,
  /** There is no service list at all. */
  LIST_OFF,
  /** The user needs a second factor, which SOAP's {@code login2} cannot give. */
  MFA,
  /** A refused call costs the access token its life, as it does with CXF's own data providers. */
  FORGETFUL,
  /** Scopes let a token use {@code /status} and {@code /providerService} only. */
  NARROW_SCOPES,
  /** The user needs a PIN beside the password, as above. */
  PIN,
  /** SOAP calls, logins aside, are answered by a page of something in front, with 500. */
  SOAP_PAGES,
  /** TLS 1.1 is the newest that the server speaks; needs a JVM of its own and {@code tls}. */
  OLD_TLS;

  /** Returns the name on the command line, e.g. {@code rest-off}. */
  public String option() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns the fault of an option's name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Fault of(String option) {
    for (Fault fault : values()) {
      if (fault.option().equals(option)) {
        return fault;
      }
    }
    throw new IllegalArgumentException("unknown fault " + option);
  }
}
