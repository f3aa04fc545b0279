package dev.oscarclient.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a SOAP fault says. Names are local names, or <code>{namespace}name</code> in a namespace.
 *
 * @param code of SOAP 1.1 ({@code faultcode}) or 1.2 ({@code Code}), empty if there is none
 * @param subcodes of SOAP 1.2, outermost first
 * @param reason the text, empty if there is none; may name a patient
 * @param actor who found the fault (1.1 {@code faultactor}, 1.2 {@code Role}), or {@code null}
 * @param detail the decoded element of the detail that the service declares, or {@code null}
 * @param detailXml the elements of the detail as they came, or {@code null} if there are none
 */
public record SoapFault(
    String code,
    List<String> subcodes,
    String reason,
    @Nullable String actor,
    @Nullable Object detail,
    @Nullable String detailXml) {

  /** Of WS-Security, SOAP Message Security 1.1, section 12. */
  private static final String WSS =
      "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd}";

  /** What WSS4J 2 says in place of those, so as not to say which it is. */
  private static final String WSS4J = "{http://ws.apache.org/wss4j}";

  /** Copies the list. */
  public SoapFault {
    subcodes = List.copyOf(subcodes);
  }

  /** Returns whether WS-Security did not let the call in: nothing was done. */
  public boolean isRefusal() {
    return isOfSecurity(code) || subcodes.stream().anyMatch(SoapFault::isOfSecurity);
  }

  private static boolean isOfSecurity(String name) {
    return name.startsWith(WSS) || name.startsWith(WSS4J);
  }

  /** Returns the type only: the rest may be health data. */
  @Override
  public String toString() {
    return "SoapFault";
  }
}
