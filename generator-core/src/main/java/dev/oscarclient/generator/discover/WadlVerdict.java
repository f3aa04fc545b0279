package dev.oscarclient.generator.discover;

import dev.oscarclient.generator.discover.ServiceLinks.Kind;
import dev.oscarclient.generator.discover.WadlProbe.Origin;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.Problem.Severity;
import dev.oscarclient.generator.problem.ProblemException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what failures of REST addresses mean. An address the user named must be described, and
 * one at all; everything else is a warning, or worth a line only.
 */
final class WadlVerdict {
  private static final String OTHER_WAYS =
      "Generate from a saved snapshot (--snapshot) or from loose documents (--documents) of a"
          + " server of the same version instead.";

  private static final String CATALOGUE =
      "If its REST services work, --lineage open-o will do (--lineage oscar19 for an OSCAR 19 whose"
          + " WADLs are withheld): the bundled catalogue of standard operations is then the"
          + " description. ";

  private final ServerLocation location;
  private final @Nullable ServiceList list;
  private final ServiceList.Finder finder;
  private final WsdlProbe wsdls;
  private final boolean descriptionKnown;

  WadlVerdict(
      ServerLocation location,
      @Nullable ServiceList list,
      ServiceList.Finder finder,
      WsdlProbe wsdls,
      boolean descriptionKnown) {
    this.location = location;
    this.list = list;
    this.finder = finder;
    this.wsdls = wsdls;
    this.descriptionKnown = descriptionKnown;
  }

  /**
   * Adds to the problems what the outcomes mean.
   *
   * @throws ProblemException with all problems of the run, if it must end
   */
  void on(List<WadlProbe.Outcome> outcomes, List<Problem> problems) {
    boolean anyUsable = outcomes.stream().anyMatch(WadlProbe.Outcome::usable);
    boolean allAbsent = outcomes.stream().allMatch(WadlProbe.Outcome::absent);
    boolean undescribed = allAbsent && (descriptionKnown || listsServices());
    boolean mustEnd = !anyUsable && !undescribed;
    for (WadlProbe.Outcome outcome : outcomes) {
      Problem failure = outcome.failure;
      if (failure != null) {
        Severity severity = undescribed ? Severity.INFO : severity(outcome, anyUsable);
        problems.add(
            new Problem(
                severity,
                failure.where(),
                failure.what(),
                severity == Severity.INFO ? null : failure.advice()));
        mustEnd |= severity == Severity.ERROR;
      }
    }
    if (undescribed) {
      problems.add(undescribed());
    } else if (!anyUsable) {
      problems.add(allAbsent ? nothingPublished(problems) : nothingUsable());
    }
    if (mustEnd) {
      throw new ProblemException(problems);
    }
  }

  private static Severity severity(WadlProbe.Outcome outcome, boolean anyUsable) {
    Origin origin = outcome.candidate.origin();
    if (outcome.usable()) {
      return Severity.WARNING; // the other form is there
    }
    if (origin == Origin.NAMED) {
      return Severity.ERROR;
    }
    boolean refused = outcome.first.status() / 100 == 4;
    if (outcome.absent() || (origin == Origin.GUESSED && refused && anyUsable)) {
      return Severity.INFO;
    }
    return anyUsable ? Severity.WARNING : Severity.ERROR;
  }

  /**
   * CXF lists its REST services whether or not it can describe them, so a list without WADLs that
   * shows OSCAR's own address is that of an Open-O of 2026. Where WADLs are linked and do not come,
   * somebody keeps them back, and it may be any OSCAR.
   */
  private boolean listsServices() {
    Set<Kind> kinds = list == null ? null : list.addresses().get("/services");
    return kinds != null && !kinds.contains(Kind.WADL);
  }

  private Problem undescribed() {
    return Problem.warning(
        location.base(),
        "This OSCAR publishes no description of its REST services: CXF's WADL module is missing from"
            + " it, as in Open-O 2026.",
        "What is generated for it comes from the bundled catalogue of standard operations, as with"
            + " --lineage open-o. If there are documents of a server of the same version, rather"
            + " generate from them.");
  }

  private Problem nothingUsable() {
    return Problem.error(location.base(), "No usable WADL was found.", OTHER_WAYS);
  }

  private Problem nothingPublished(List<Problem> problems) {
    if (list != null || wsdls.probe(List.of("/LoginService")).get(0).failure() == null) {
      return Problem.error(
          location.base(),
          "This OSCAR publishes no description of its REST services: CXF's WADL module is missing"
              + " from it (as in Open-O 2026), something before it withholds its WADLs, or its REST"
              + " module is off.",
          CATALOGUE + OTHER_WAYS);
    }
    for (Fetched refused : finder.refused()) {
      if (refused.failure() != null || refused.status() != 404) {
        problems.add(Diagnosis.of(Severity.WARNING, refused, "a service list"));
      }
    }
    return Problem.error(
        location.base(),
        "There are no OSCAR web services below this URL: no service list, no WADL, no WSDL.",
        "Check the context's name: the URL is usually https://HOST/oscar, with nothing after it. "
            + OTHER_WAYS);
  }
}
