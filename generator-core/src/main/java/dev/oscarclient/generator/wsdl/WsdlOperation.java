package dev.oscarclient.generator.wsdl;

import java.util.List;

/**
 * One operation with its binding.
 *
 * @param name e.g. {@code getAppointment}; a service may have it several times
 * @param action SOAP action, mostly empty
 * @param soap12 whether it speaks SOAP 1.2, else 1.1
 * @param rpc whether its style is rpc/literal, else document/literal
 * @param input what is sent
 * @param output what is answered; without any part for a one-way operation
 * @param oneWay whether nothing is answered at all
 * @param faults declared faults, in document order
 * @param docs documentation, plain text; not to be trusted
 * @param origin document and line, e.g. {@code ScheduleService.wsdl:703}
 */
public record WsdlOperation(
    String name,
    String action,
    boolean soap12,
    boolean rpc,
    WsdlMessage input,
    WsdlMessage output,
    boolean oneWay,
    List<WsdlFault> faults,
    List<String> docs,
    String origin) {

  /** Copies the lists. */
  public WsdlOperation {
    faults = List.copyOf(faults);
    docs = List.copyOf(docs);
  }
}
