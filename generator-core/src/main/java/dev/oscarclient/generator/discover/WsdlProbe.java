package dev.oscarclient.generator.discover;

import dev.oscarclient.generator.discover.XmlCheck.UnusableXmlException;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.Problem.Severity;
import dev.oscarclient.generator.snapshot.DocumentForm;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks SOAP addresses for their WSDL. */
final class WsdlProbe {
  /** What standard OSCARs have, for servers that show no list. */
  static final List<String> KNOWN =
      List.of(
          "/AllergyService",
          "/BookingService",
          "/DemographicService",
          "/DocumentService",
          "/FacilityService",
          "/LabUploadService",
          "/LoginService",
          "/MeasurementService",
          "/PrescriptionService",
          "/PreventionService",
          "/ProgramService",
          "/ProviderService",
          "/ScheduleService",
          "/SystemInfoService");

  private final Fetcher fetcher;
  private final String services;

  WsdlProbe(Fetcher fetcher, ServerLocation location) {
    this.fetcher = fetcher;
    this.services = location.services();
  }

  /**
   * What came of one address.
   *
   * @param references of the WSDL, empty if it is not usable
   * @param failure why it is not usable, or {@code null} if it is
   */
  record Outcome(
      String address, Fetched answer, List<String> references, @Nullable Problem failure) {}

  /** Asks all addresses; the outcomes are in their order. */
  List<Outcome> probe(List<String> addresses) {
    List<FetchRequest> requests = new ArrayList<>();
    for (String address : addresses) {
      requests.add(FetchRequest.of(services + address + "?wsdl"));
    }
    List<Fetched> answers = fetcher.fetchAll(requests);
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      outcomes.add(outcome(addresses.get(i), answers.get(i)));
    }
    return outcomes;
  }

  private static Outcome outcome(String address, Fetched answer) {
    if (!answer.is(DocumentForm.Type.WSDL)) {
      Problem failure = Diagnosis.of(Severity.WARNING, answer, "a WSDL");
      return new Outcome(address, answer, List.of(), failure);
    }
    try {
      return new Outcome(address, answer, XmlCheck.of(answer.body()).references(), null);
    } catch (UnusableXmlException e) {
      return new Outcome(address, answer, List.of(), WadlProbe.unusable(answer, e));
    }
  }
}
