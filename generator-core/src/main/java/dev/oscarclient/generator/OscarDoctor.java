package dev.oscarclient.generator;

import dev.oscarclient.generator.catalog.CatalogStore;
import dev.oscarclient.generator.discover.EnvironmentProxies;
import dev.oscarclient.generator.discover.RequestHeader;
import dev.oscarclient.generator.discover.ServerLocation;
import dev.oscarclient.generator.doctor.Doctor;
import dev.oscarclient.generator.doctor.Finding;
import dev.oscarclient.generator.doctor.Patient;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import dev.oscarclient.runtime.http.BaseUrl;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds out why a server cannot be used, from the host's name to the rights of a token, and says
 * what to do about it. Read-only: nothing it sends can change data. Keeps nothing of a run; safe
 * for many threads.
 */
public final class OscarDoctor {
  private final CatalogStore catalogue = CatalogStore.bundled();

  /** Creates a doctor. */
  public OscarDoctor() {}

  /**
   * Examines a server.
   *
   * @throws GeneratorException if the request itself cannot be understood: no URL, a header that
   *     cannot be sent, a signing base that is no URL. Whatever is wrong with the server is in the
   *     report instead
   * @throws InterruptedException if the thread is interrupted
   */
  public DoctorReport examine(DoctorRequest request)
      throws GeneratorException, InterruptedException {
    Patient patient;
    try {
      patient = patient(request);
    } catch (ProblemException e) {
      throw new GeneratorException(e);
    }
    List<Finding> findings = Doctor.examine(
            patient,
            catalogue,
            EnvironmentProxies.orDefault(System.getenv()),
            request.progress());
    return new DoctorReport(patient.server().base(), findings);
  }

  private static Patient patient(DoctorRequest request) {
    List<BaseUrl> bases = new ArrayList<>();
    for (String base : request.signingBases()) {
      try {
        bases.add(BaseUrl.parse("a signing base", base, "/ws"));
      } catch (IllegalArgumentException e) {
        throw new ProblemException(
            Problem.error("--signing-base", String.valueOf(e.getMessage()) + ".", null));
      }
    }
    return new Patient(
        ServerLocation.parse(request.server()),
        request.headers().stream().map(RequestHeader::parse).toList(),
        request.timeout(),
        request.application(),
        request.grant(),
        bases,
        request.callback(),
        request.soapUser(),
        request.riskToken());
  }
}
