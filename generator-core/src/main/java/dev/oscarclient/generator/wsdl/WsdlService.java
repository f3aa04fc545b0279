package dev.oscarclient.generator.wsdl;

import java.util.List;

/**
 * One service, as the port says that is best to call.
 *
 * @param name local name, e.g. {@code ScheduleWsService}
 * @param portType local name, e.g. {@code ScheduleWs}
 * @param location of the port: what the server believes its address to be; empty for none
 * @param docs documentation, plain text; not to be trusted
 * @param operations in the order of the binding
 */
public record WsdlService(
    String name,
    String portType,
    String location,
    List<String> docs,
    List<WsdlOperation> operations) {

  /** Copies the lists. */
  public WsdlService {
    docs = List.copyOf(docs);
    operations = List.copyOf(operations);
  }
}
