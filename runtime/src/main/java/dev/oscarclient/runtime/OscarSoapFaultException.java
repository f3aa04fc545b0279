package dev.oscarclient.runtime;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A SOAP service answered with a fault, of either version of SOAP. The message names the fault's
 * code if it is one of SOAP's own, and the type of a declared detail; what the server says is in
 * {@link #reason()} and {@link #detail()} only.
 */
public final class OscarSoapFaultException extends OscarException {
  private static final long serialVersionUID = 1L;

  /** SOAP 1.1, section 4.4.1, and SOAP 1.2 part 1, section 5.4.6. */
  private static final Set<String> CODES =
      Set.of(
          "Client",
          "Server",
          "Sender",
          "Receiver",
          "MustUnderstand",
          "VersionMismatch",
          "DataEncodingUnknown");

  private final String faultCode;
  private final List<String> faultSubcodes;
  private final transient @Nullable SoapFault fault;

  OscarSoapFaultException(Details details, SoapFault fault) {
    super(details, what(fault), null);
    this.faultCode = fault.code();
    this.faultSubcodes = fault.subcodes();
    this.fault = fault;
  }

  private static String what(SoapFault fault) {
    String code = fault.code().substring(fault.code().indexOf('}') + 1);
    Object detail = fault.detail();
    return "was answered with a fault"
        + (CODES.contains(code) ? " (" + code + ")" : "")
        + (detail == null ? "" : ", " + detail.getClass().getSimpleName());
  }

  /**
   * Returns the fault's code, <code>{namespace}name</code>, e.g. <code>
   * {http://schemas.xmlsoap.org/soap/envelope/}Server</code>; empty if there is none.
   */
  public String faultCode() {
    return faultCode;
  }

  /** Returns the subcodes of SOAP 1.2, outermost first. */
  public List<String> faultSubcodes() {
    return faultSubcodes;
  }

  /**
   * Returns the server's own text, empty if there is none or after deserialization. Not part of
   * {@link #getMessage()}, since it may name a patient.
   */
  public String reason() {
    return fault == null ? "" : fault.reason();
  }

  /** Returns who found the fault, or {@code null}. */
  public @Nullable String actor() {
    return fault == null ? null : fault.actor();
  }

  /**
   * Returns the detail that the service declares for the operation, e.g. a {@code
   * NotAuthorisedException} of the generated types; {@code null} if the fault has none, another
   * one, or after deserialization. May hold health data.
   */
  public @Nullable Object detail() {
    return fault == null ? null : fault.detail();
  }

  /** Returns {@link #detail()} if it is of that type, else {@code null}. */
  public <T> @Nullable T detail(Class<T> type) {
    Object detail = detail();
    return type.isInstance(detail) ? type.cast(detail) : null;
  }

  /**
   * Returns the elements of the detail as XML, declared or not; {@code null} if there are none or
   * after deserialization. May hold health data.
   */
  public @Nullable String detailXml() {
    return fault == null ? null : fault.detailXml();
  }

  @Override
  public String kind() {
    return "fault";
  }
}
