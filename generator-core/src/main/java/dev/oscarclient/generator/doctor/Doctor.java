package dev.oscarclient.generator.doctor;

import dev.oscarclient.generator.catalog.CatalogStore;
import java.net.ProxySelector;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Examines a server: one check after the other, those passed over that an earlier one rules out.
 */
public final class Doctor {
  private Doctor() {}

  /**
   * Examines a server. Nothing it does can change data: it sends GETs that only read, and at most
   * first OAuth legs and one SOAP login.
   *
   * @param proxies through which to go
   * @param progress told each step as a short line
   * @return what was found, at least one finding for each stage, in their order
   * @throws InterruptedException if the thread is interrupted
   */
  public static List<Finding> examine(
      Patient patient, CatalogStore catalogue, ProxySelector proxies, Consumer<String> progress)
      throws InterruptedException {
    Visit visit = new Visit(patient, proxies);
    HarmlessCalls calls = new HarmlessCalls(catalogue);
    for (Check check : checks(calls)) {
      progress.accept("Looking at " + check.stage().key());
      examine(check, visit);
    }
    return visit.findings();
  }

  private static List<Check> checks(HarmlessCalls calls) {
    return List.of(
        new NameCheck(),
        new ConnectionCheck(),
        new TlsCheck(),
        new HttpCheck(),
        new ClockCheck(),
        new ContextCheck(),
        new RestCheck(calls),
        new DescriptionCheck(),
        new AddressCheck(calls),
        new SignatureCheck(),
        new TokenCheck(calls),
        new ScopeCheck(calls),
        new SoapCheck());
  }

  private static void examine(Check check, Visit visit) throws InterruptedException {
    String obstacle = check.obstacle(visit);
    if (obstacle != null) {
      visit.found(Finding.skipped(check.stage(), obstacle));
      return;
    }
    Stage cause = cause(check, visit);
    if (cause == null) {
      check.look(visit);
    } else {
      visit.passOver(check.stage(), cause);
    }
  }

  private static @Nullable Stage cause(Check check, Visit visit) {
    for (Stage needed : check.needs()) {
      Stage cause = visit.causeOf(needed);
      if (cause != null) {
        return cause;
      }
    }
    return null;
  }
}
