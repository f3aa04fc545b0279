package dev.oscarclient.generator.discover;

import dev.oscarclient.generator.discover.ServiceLinks.Kind;
import dev.oscarclient.generator.discover.WadlProbe.Candidate;
import dev.oscarclient.generator.discover.WadlProbe.Origin;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.Problem.Severity;
import dev.oscarclient.generator.problem.ProblemException;
import dev.oscarclient.generator.snapshot.SnapshotFolder;
import java.net.ProxySelector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * From a server's URL to a snapshot: reads the service list, asks every REST address for its WADL
 * in both forms and every SOAP address for its WSDL, follows what they import, and writes all of it
 * byte for byte. Nothing is asked of any other origin than the one the user named.
 */
public final class Discovery {
  private final DiscoveryRequest request;
  private final ServerLocation given;
  private final Fetcher fetcher;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, FoundAddress> found = new TreeMap<>();

  private Discovery(DiscoveryRequest request, ServerLocation given, Fetcher fetcher) {
    this.request = request;
    this.given = given;
    this.fetcher = fetcher;
  }

  /**
   * Discovers a server.
   *
   * @param request what and where to
   * @param progress hears each step, on this thread
   * @return what was found; the snapshot is on the disk
   * @throws ProblemException with all problems of the run, if there is no usable WADL, an address
   *     the user named has none, or the snapshot cannot be written; an earlier snapshot in the
   *     folder is then as it was
   */
  public static DiscoveryResult run(DiscoveryRequest request, ProgressListener progress) {
    ServerLocation location = ServerLocation.parse(request.server());
    SnapshotFolder.requireWritable(request.snapshotFolder());
    ProxySelector proxies = EnvironmentProxies.orDefault(System.getenv());
    try (Fetcher fetcher =
        new Fetcher(location, request.headers(), request.limits(), proxies, progress)) {
      return new Discovery(request, location, fetcher).run();
    }
  }

  private DiscoveryResult run() {
    ServiceList.Finder finder = new ServiceList.Finder(fetcher, problems);
    ServerLocation location = given;
    ServiceList list = given.services().isEmpty() ? null : finder.find(given);
    if (list == null && given.pointedAt() == null && !given.context().isEmpty()) {
      // A proxy may show the web services without their /ws, below the very URL that was given.
      ServerLocation bare = given.withoutServicesPath();
      list = finder.ask(bare, "/");
      location = list == null ? given : bare;
    }
    List<WadlProbe.Outcome> rest = new WadlProbe(fetcher).probe(candidates(location, list));
    WsdlProbe wsdls = new WsdlProbe(fetcher, location);
    requireWadl(rest, list, finder, wsdls, location);
    List<WsdlProbe.Outcome> soap = askWsdls(wsdls, list, rest, location);

    Collected documents = new Collected(location.base());
    List<ImportCollector.Holder> holders = new ArrayList<>();
    if (list != null) {
      documents.serviceList(list.document());
    }
    keepWadls(rest, documents, holders);
    keepWsdls(soap, documents, holders);
    new ImportCollector(fetcher, location, request.limits(), problems).collect(holders, documents);
    SnapshotFolder snapshot =
        SnapshotFolder.write(request.snapshotFolder(), location.base(), documents.build());
    return new DiscoveryResult(
        location.base(), snapshot, new ArrayList<>(found.values()), problems);
  }

  /** Gathers the addresses to ask for a WADL, each once, sorted. */
  private List<Candidate> candidates(ServerLocation location, @Nullable ServiceList list) {
    Map<String, Candidate> candidates = new TreeMap<>();
    String services = location.services();
    if (given.pointedAt() != null) {
      String address = given.pointedAt();
      String asked = given.pointedRequest();
      put(candidates, address, asked == null ? services + address + "?_wadl" : asked, Origin.NAMED);
    }
    for (String named : request.addresses()) {
      String address = location.addressNamed(named);
      if (address == null || address.isEmpty()) {
        throw new ProblemException(
            Problem.error(
                "--address", "An address is no path below the web services.", "As in /services."));
      }
      put(candidates, address, services + address + "?_wadl", Origin.NAMED);
    }
    if (list != null) {
      list.addresses()
          .forEach(
              (address, kinds) -> {
                if (kinds.contains(Kind.WADL) || !kinds.contains(Kind.WSDL)) {
                  listed(candidates, address, kinds, services);
                }
              });
    }
    if (given.pointedAt() == null || !given.services().isEmpty()) {
      put(candidates, "/services", services + "/services?_wadl", Origin.GUESSED);
      put(candidates, "/rs", services + "/rs?_wadl", Origin.GUESSED);
    }
    return new ArrayList<>(candidates.values());
  }

  private void listed(
      Map<String, Candidate> candidates, String address, Set<Kind> kinds, String services) {
    if (address.equals("/oauth")) {
      problems.add(
          Problem.info(
              given.url(services + address),
              "The three OAuth legs stand here; every client has them built in, so their WADL is"
                  + " not fetched."));
    } else if (kinds.contains(Kind.WADL) || !isSoapName(address)) {
      put(candidates, address, services + address + "?_wadl", Origin.LISTED);
    }
  }

  private static void put(
      Map<String, Candidate> candidates, String address, String asked, Origin origin) {
    candidates.putIfAbsent(address, new Candidate(address, asked, origin));
  }

  private static boolean isSoapName(String address) {
    return address.endsWith("Service") || WsdlProbe.KNOWN.contains(address);
  }

  private static boolean isRestName(String address) {
    return address.equals("/services") || address.equals("/rs") || address.equals("/oauth");
  }

  /** Sorts out what a failure of a REST address means; ends the run if it must. */
  private void requireWadl(
      List<WadlProbe.Outcome> rest,
      @Nullable ServiceList list,
      ServiceList.Finder finder,
      WsdlProbe wsdls,
      ServerLocation location) {
    boolean anyUsable = rest.stream().anyMatch(WadlProbe.Outcome::usable);
    boolean allAbsent = rest.stream().allMatch(WadlProbe.Outcome::absent);
    boolean error = false;
    for (WadlProbe.Outcome outcome : rest) {
      Problem failure = outcome.failure;
      if (outcome.usable() || failure == null) {
        continue;
      }
      boolean named = outcome.candidate.origin() == Origin.NAMED;
      boolean guessed = outcome.candidate.origin() == Origin.GUESSED;
      boolean refused = outcome.first.status() / 100 == 4;
      boolean quiet = !named && (outcome.absent() || (guessed && refused && anyUsable));
      error |= named;
      Severity severity =
          named || (!anyUsable && !outcome.absent()) ? Severity.ERROR : Severity.WARNING;
      problems.add(
          new Problem(
              quiet ? Severity.INFO : severity,
              failure.where(),
              failure.what(),
              quiet ? null : failure.advice()));
    }
    if (!anyUsable) {
      problems.add(noWadl(list, finder, wsdls, location, allAbsent));
    }
    if (error || !anyUsable) {
      throw new ProblemException(problems);
    }
  }

  private Problem noWadl(
      @Nullable ServiceList list,
      ServiceList.Finder finder,
      WsdlProbe wsdls,
      ServerLocation location,
      boolean allAbsent) {
    String otherWays =
        " Generate from a saved snapshot (--snapshot) or from loose documents (--documents) of a"
            + " server of the same version instead.";
    if (!allAbsent) {
      return Problem.error(location.base(), "No usable WADL was found.", otherWays.strip());
    }
    if (list != null || wsdls.probe(List.of("/LoginService")).get(0).failure() == null) {
      return Problem.error(
          location.base(),
          "This OSCAR publishes no description of its REST services: CXF's WADL module is missing"
              + " from it (as in Open-O 2026), or its REST module is off.",
          otherWays.strip());
    }
    for (Fetched refused : finder.refused()) {
      if (refused.failure() != null || refused.status() != 404) {
        problems.add(Diagnosis.of(Severity.WARNING, refused, "a service list"));
      }
    }
    return Problem.error(
        location.base(),
        "There are no OSCAR web services below this URL: no service list, no WADL, no WSDL.",
        "Check the context's name: the URL is usually https://HOST/oscar, without anything after"
            + " it."
            + otherWays);
  }

  private List<WsdlProbe.Outcome> askWsdls(
      WsdlProbe wsdls,
      @Nullable ServiceList list,
      List<WadlProbe.Outcome> rest,
      ServerLocation location) {
    if (list == null) {
      return location.services().isEmpty() ? List.of() : askKnownWsdls(wsdls);
    }
    Set<String> described = new TreeSet<>();
    for (WadlProbe.Outcome outcome : rest) {
      if (outcome.usable()) {
        described.add(outcome.candidate.address());
      }
    }
    List<String> addresses = new ArrayList<>();
    list.addresses()
        .forEach(
            (address, kinds) -> {
              boolean bare = !kinds.contains(Kind.WADL) && !described.contains(address);
              if (kinds.contains(Kind.WSDL) || (bare && !isRestName(address))) {
                addresses.add(address);
              }
            });
    return wsdls.probe(addresses);
  }

  /** One service tells whether the others are worth asking for. */
  private static List<WsdlProbe.Outcome> askKnownWsdls(WsdlProbe wsdls) {
    List<WsdlProbe.Outcome> outcomes = new ArrayList<>(wsdls.probe(List.of("/LoginService")));
    if (outcomes.get(0).failure() != null) {
      return List.of();
    }
    List<String> others = new ArrayList<>(WsdlProbe.KNOWN);
    others.remove("/LoginService");
    outcomes.addAll(wsdls.probe(others));
    outcomes.removeIf(outcome -> outcome.answer().status() == 404);
    outcomes.sort(Comparator.comparing(WsdlProbe.Outcome::address));
    return outcomes;
  }

  private void keepWadls(
      List<WadlProbe.Outcome> rest, Collected documents, List<ImportCollector.Holder> holders) {
    for (WadlProbe.Outcome outcome : rest) {
      problems.addAll(outcome.notes);
      String address = outcome.candidate.address();
      if (outcome.xml != null) {
        documents.wadl(address, outcome.xml);
        holders.add(new ImportCollector.Holder(outcome.xml, outcome.references));
      }
      if (outcome.json != null) {
        documents.wadlJson(address, outcome.json);
      }
      if (outcome.usable() || outcome.candidate.origin() != Origin.GUESSED) {
        add(
            new FoundAddress(
                address,
                FoundAddress.Kind.REST,
                outcome.first.status(),
                outcome.usable(),
                outcome.json != null));
      }
    }
  }

  private void keepWsdls(
      List<WsdlProbe.Outcome> soap, Collected documents, List<ImportCollector.Holder> holders) {
    for (WsdlProbe.Outcome outcome : soap) {
      if (outcome.failure() == null) {
        documents.wsdl(outcome.address(), outcome.answer());
        holders.add(new ImportCollector.Holder(outcome.answer(), outcome.references()));
      } else {
        problems.add(outcome.failure());
      }
      add(
          new FoundAddress(
              outcome.address(),
              FoundAddress.Kind.SOAP,
              outcome.answer().status(),
              outcome.failure() == null,
              false));
    }
  }

  private void add(FoundAddress address) {
    found.put(address.address() + " " + address.kind(), address);
  }
}
