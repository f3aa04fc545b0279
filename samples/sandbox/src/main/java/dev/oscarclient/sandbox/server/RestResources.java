package dev.oscarclient.sandbox.server;

import dev.oscarclient.sandbox.clinic.Clinic;
import dev.oscarclient.sandbox.kiosk.KioskDeviceResource;
import dev.oscarclient.sandbox.kiosk.KioskDevices;
import dev.oscarclient.sandbox.kiosk.KioskEchoResource;
import dev.oscarclient.sandbox.kiosk.KioskPagesResource;
import dev.oscarclient.sandbox.kiosk.KioskVisitResource;
import dev.oscarclient.sandbox.kiosk.KioskWireResource;
import dev.oscarclient.sandbox.rest.AllergyService;
import dev.oscarclient.sandbox.rest.ConsultationWebService;
import dev.oscarclient.sandbox.rest.DemographicService;
import dev.oscarclient.sandbox.rest.FormsService;
import dev.oscarclient.sandbox.rest.InboxService;
import dev.oscarclient.sandbox.rest.NotesService;
import dev.oscarclient.sandbox.rest.OscarJobService;
import dev.oscarclient.sandbox.rest.PersonaService;
import dev.oscarclient.sandbox.rest.PharmacyService;
import dev.oscarclient.sandbox.rest.PreventionService;
import dev.oscarclient.sandbox.rest.ProviderService;
import dev.oscarclient.sandbox.rest.RecordUxService;
import dev.oscarclient.sandbox.rest.RxWebService;
import dev.oscarclient.sandbox.rest.ScheduleService;
import dev.oscarclient.sandbox.rest.SearchConfigService;
import dev.oscarclient.sandbox.rest.StatusService;
import dev.oscarclient.sandbox.rest.TicklerWebService;
import java.util.List;

/** The REST resources of one address. */
final class RestResources {
  private RestResources() {}

  static List<Object> of(Clinic clinic) {
    return List.of(
        new DemographicService(clinic),
        new ScheduleService(clinic),
        new SearchConfigService(clinic),
        new ProviderService(clinic),
        new TicklerWebService(clinic),
        new NotesService(clinic),
        new RxWebService(clinic),
        new ConsultationWebService(clinic),
        new FormsService(clinic),
        new OscarJobService(clinic),
        new PersonaService(),
        new InboxService(clinic),
        new PharmacyService(clinic),
        new AllergyService(clinic),
        new PreventionService(clinic),
        new RecordUxService(clinic),
        new StatusService(),
        new KioskDeviceResource(KioskDevices.create(clinic)),
        new KioskWireResource(clinic),
        new KioskVisitResource(clinic),
        new KioskPagesResource(),
        new KioskEchoResource());
  }
}
