package dev.oscarclient.generator.select;

import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.ServiceModel;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapServiceModel;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a user writes to choose operations, in one of three forms:
 *
 * <ul>
 *   <li>{@code demographics}: a service, by the name its accessor has in the client
 *   <li>{@code /schedule/**}: paths, whatever the verb
 *   <li>{@code GET /demographics/{dataId}}: a verb and paths; {@code SOAP
 *       /ScheduleService/getAppointment} for SOAP
 * </ul>
 *
 * Names and paths are {@linkplain Glob patterns}.
 */
final class OperationPattern {
  private static final String SOAP = "SOAP";

  private final @Nullable String verb;
  private final Glob glob;
  private final boolean isPath;

  private OperationPattern(@Nullable String verb, Glob glob, boolean isPath) {
    this.verb = verb;
    this.glob = glob;
    this.isPath = isPath;
  }

  static OperationPattern of(String text) {
    String pattern = text.strip();
    int space = pattern.indexOf(' ');
    int slash = pattern.indexOf('/');
    // A path may hold spaces too: {id : \d+}.
    if (space > 0 && space < slash) {
      return new OperationPattern(
          pattern.substring(0, space).toUpperCase(Locale.ROOT),
          Glob.of(pattern.substring(space).strip()),
          true);
    }
    return new OperationPattern(null, Glob.of(pattern), slash >= 0);
  }

  boolean matches(ServiceModel service, OperationModel operation) {
    if (!isPath) {
      return glob.matches(service.name()) || glob.matches(service.accessor());
    }
    return (verb == null || verb.equals(operation.verb())) && glob.matches(operation.path());
  }

  /** An operation of a SOAP service stands as {@code SOAP /ScheduleService/getAppointment}. */
  boolean matches(SoapServiceModel service, SoapOperationModel operation) {
    if (!isPath) {
      return glob.matches(service.accessor());
    }
    return (verb == null || verb.equals(SOAP))
        && glob.matches(service.address() + "/" + operation.name());
  }
}
