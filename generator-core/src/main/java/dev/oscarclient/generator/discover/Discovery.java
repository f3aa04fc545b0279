package dev.oscarclient.generator.discover;

import dev.oscarclient.generator.discover.ServiceLinks.Kind;
import dev.oscarclient.generator.discover.WadlProbe.Origin;
import dev.oscarclient.generator.problem.Problem;
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
   * @throws ProblemException with all problems of the run, if there is no usable WADL and the
   *     server is none of those known to publish none, an address the user named has none, or the
   *     snapshot cannot be written; an earlier snapshot in the folder is then as it was
   */
  public static DiscoveryResult run(DiscoveryRequest request, ProgressListener progress) {
    ServerLocation location = ServerLocation.parse(request.server());
    RestAddresses.named(request.addresses(), location);
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
    List<WadlProbe.Outcome> rest =
        new WadlProbe(fetcher)
            .probe(RestAddresses.of(given, location, request.addresses(), list, problems));
    WsdlProbe wsdls = new WsdlProbe(fetcher, location);
    new WadlVerdict(location, list, finder, wsdls, request.descriptionKnown()).on(rest, problems);
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
              if (kinds.contains(Kind.WSDL) || (bare && !RestAddresses.isRest(address))) {
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
