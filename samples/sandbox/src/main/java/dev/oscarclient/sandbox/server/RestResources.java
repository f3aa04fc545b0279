package dev.oscarclient.sandbox.server;

import dev.oscarclient.sandbox.clinic.Clinic;
import dev.oscarclient.sandbox.rest.DemographicService;
import dev.oscarclient.sandbox.rest.StatusService;
import java.util.List;

/** The REST resources of one address. */
final class RestResources {
  private RestResources() {}

  static List<Object> of(Clinic clinic) {
    return List.of(new DemographicService(clinic), new StatusService());
  }
}
