package dev.oscarclient.generator.overrides;

import dev.oscarclient.generator.model.Effect;
import dev.oscarclient.generator.notation.Place;
import dev.oscarclient.generator.overrides.OperationEntry.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of a SOAP operation, beyond its WSDL; {@code null} and empty mean that nothing
 * is said.
 *
 * @param address of the service, e.g. {@code /ScheduleService}
 * @param operation as the WSDL calls it
 * @param drop whether it is not to be generated; then nothing else is said
 * @param method name of the Java method
 * @param deprecated whether callers should take another
 * @param login whether the caller must have logged in
 */
public record SoapOperationEntry(
    Place place,
    String address,
    String operation,
    boolean drop,
    @Nullable Name method,
    List<Parameter> parameters,
    @Nullable Effect effect,
    @Nullable Boolean deprecated,
    @Nullable Boolean login,
    @Nullable String summary,
    List<String> notes) {

  /** Copies the lists. */
  public SoapOperationEntry {
    parameters = List.copyOf(parameters);
    notes = List.copyOf(notes);
  }

  /** Returns the operation as a file writes it. */
  public String text() {
    return "SOAP " + address + "/" + operation;
  }

  /**
   * What a file says of a parameter.
   *
   * @param wireName name of its element, without namespace
   * @param name Java name
   * @param required whether it must be sent
   * @param note what a value must look like
   */
  public record Parameter(
      Place place,
      String wireName,
      @Nullable Name name,
      @Nullable Boolean required,
      @Nullable String note) {}
}
