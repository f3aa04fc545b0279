package dev.oscarclient.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a SOAP service.
 *
 * @param name as the WSDL gives it, e.g. {@code getAppointment}
 * @param methodName Java name, unique in its service
 * @param wrapperNamespace namespace of the element around the parts, which is called like the
 *     operation; {@code null} if the parts stand in the body themselves
 * @param soap12 whether it speaks SOAP 1.2, else 1.1
 * @param action SOAP action, mostly empty
 * @param parts what is sent in the body, in order
 * @param headers what is sent in the envelope's header, besides the login
 * @param answer what comes back
 * @param faults declared faults
 * @param envelope how its messages are built around what they hold
 * @param facts what is known of it beyond the WSDL
 * @param docs documentation, paragraphs of plain text; not to be trusted
 * @param origin document and line, for messages, e.g. {@code ScheduleService.wsdl:703}
 * @param clinics in a client of several servers, those that have it; empty if all do
 */
public record SoapOperationModel(
    String name,
    String methodName,
    @Nullable String wrapperNamespace,
    boolean soap12,
    String action,
    List<SoapPart> parts,
    List<SoapPart> headers,
    SoapAnswer answer,
    List<SoapFaultModel> faults,
    Envelope envelope,
    Facts facts,
    List<String> docs,
    String origin,
    List<String> clinics) {

  /**
   * What an operation's messages are besides their parts.
   *
   * @param rpc whether it is rpc/literal, else document/literal
   * @param oneWay whether nothing comes back, not even an empty envelope
   * @param answerElement the element around the answer, written like a part's name; {@code null} if
   *     the answer stands in the body itself or nothing does
   * @param answerHeaders what the answer's header may hold
   */
  public record Envelope(
      boolean rpc,
      boolean oneWay,
      @Nullable String answerElement,
      List<SoapHeaderModel> answerHeaders) {
    /** Copies the list. */
    public Envelope {
      answerHeaders = List.copyOf(answerHeaders);
    }
  }

  /**
   * What no WSDL says.
   *
   * @param standard whether the bundled catalogue knows the operation
   * @param deprecated whether OSCAR has a better operation in its place
   * @param needsLogin whether the caller must have logged in
   * @param effect what a call does to the data, or {@code null} if nobody knows
   * @param override where the user's own file says something of it, or {@code null}
   */
  public record Facts(
      boolean standard,
      boolean deprecated,
      boolean needsLogin,
      @Nullable Effect effect,
      @Nullable String override) {

    /** Nothing is known. */
    public static final Facts NONE = new Facts(false, false, true, null, null);
  }

  /** Copies the lists. */
  public SoapOperationModel {
    parts = List.copyOf(parts);
    headers = List.copyOf(headers);
    faults = List.copyOf(faults);
    docs = List.copyOf(docs);
    clinics = List.copyOf(clinics);
  }

  /** Returns this operation with another Java name. */
  public SoapOperationModel withMethodName(String other) {
    return new SoapOperationModel(
        name,
        other,
        wrapperNamespace,
        soap12,
        action,
        parts,
        headers,
        answer,
        faults,
        envelope,
        facts,
        docs,
        origin,
        clinics);
  }

  /** Returns this operation as one that only some servers have, or all if there is no name. */
  public SoapOperationModel withClinics(List<String> others) {
    return new SoapOperationModel(
        name,
        methodName,
        wrapperNamespace,
        soap12,
        action,
        parts,
        headers,
        answer,
        faults,
        envelope,
        facts,
        docs,
        origin,
        others);
  }
}
