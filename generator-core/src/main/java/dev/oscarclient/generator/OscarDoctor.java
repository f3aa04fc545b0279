package dev.oscarclient.generator;

import dev.oscarclient.generator.catalog.CatalogStore;
import dev.oscarclient.generator.discover.EnvironmentProxies;
import dev.oscarclient.generator.discover.RequestHeader;
import dev.oscarclient.generator.discover.ServerLocation;
import dev.oscarclient.generator.doctor.Doctor;
import dev.oscarclient.generator.doctor.Finding;
import dev.oscarclient.generator.doctor.Patient;
import dev.oscarclient.generator.doctor.Patient.Secret;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import dev.oscarclient.runtime.CredentialsFile;
import dev.oscarclient.runtime.auth.OAuthCredentials;
import dev.oscarclient.runtime.http.BaseUrl;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
   *     cannot be sent, a signing base that is no URL, a credentials file that cannot be used.
   *     Whatever is wrong with the server is in the report instead
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
    List<Finding> findings =
        Doctor.examine(
            patient, catalogue, EnvironmentProxies.orDefault(System.getenv()), request.progress());
    return new DoctorReport(patient.server().base(), findings);
  }

  private static Patient patient(DoctorRequest request) {
    ServerLocation server = ServerLocation.parse(request.server());
    List<RequestHeader> headers = request.headers().stream().map(RequestHeader::parse).toList();
    Path path = request.credentials();
    CredentialsFile file = path == null ? null : read(path);
    List<BaseUrl> bases = bases(request, file);
    Secret application = request.application();
    Secret grant = request.grant();
    Instant expiresAt = null;
    if (file != null) {
      OAuthCredentials credentials = file.credentials();
      application = new Secret(credentials.consumerKey(), credentials.consumerSecret());
      grant = new Secret(credentials.token(), credentials.tokenSecret());
      expiresAt = credentials.expiresAt();
    }
    return new Patient(
        server,
        headers,
        request.timeout(),
        application,
        grant,
        expiresAt,
        bases,
        request.callback(),
        request.scope(),
        request.soapUser(),
        request.riskToken());
  }

  private static CredentialsFile read(Path file) {
    try {
      return CredentialsFile.read(file);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error("--credentials", "The file cannot be used: " + e.getMessage() + ".", null));
    }
  }

  private static List<BaseUrl> bases(DoctorRequest request, @Nullable CredentialsFile file) {
    List<String> given = new ArrayList<>(request.signingBases());
    if (file != null && file.signingBaseUrl() != null) {
      given.add(file.signingBaseUrl());
    }
    List<BaseUrl> bases = new ArrayList<>();
    for (String base : given) {
      try {
        bases.add(BaseUrl.parse("a signing base", base, "/ws"));
      } catch (IllegalArgumentException e) {
        throw new ProblemException(Problem.error("--signing-base", e.getMessage() + ".", null));
      }
    }
    return bases;
  }
}
