package dev.oscarclient.generator.model;

import java.util.List;

/**
 * One SOAP service: one generated class.
 *
 * @param address below the web service path, e.g. {@code /ScheduleService}
 * @param accessor the method of {@code OscarSoapClient} that gives it, e.g. {@code schedule}
 * @param className simple name of the generated class, e.g. {@code ScheduleService}
 * @param names what its WSDL calls it
 * @param operations by name
 * @param docs documentation, paragraphs of plain text; not to be trusted
 */
public record SoapServiceModel(
    String address,
    String accessor,
    String className,
    WsdlNames names,
    List<SoapOperationModel> operations,
    List<String> docs) {

  /**
   * What a WSDL calls a service.
   *
   * @param service e.g. {@code ScheduleWsService}
   * @param portType e.g. {@code ScheduleWs}
   */
  public record WsdlNames(String service, String portType) {}

  /** Copies the lists. */
  public SoapServiceModel {
    operations = List.copyOf(operations);
    docs = List.copyOf(docs);
  }

  /** Returns this service with a part of its operations. */
  public SoapServiceModel withOperations(List<SoapOperationModel> others) {
    return new SoapServiceModel(address, accessor, className, names, others, docs);
  }
}
