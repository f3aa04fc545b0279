package dev.oscarclient.generator.discover;

import dev.oscarclient.generator.discover.ServiceLinks.Kind;
import dev.oscarclient.generator.discover.WadlProbe.Candidate;
import dev.oscarclient.generator.discover.WadlProbe.Origin;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The addresses to ask for a WADL, each once, sorted: what the user named, what the list shows, and
 * what standard OSCARs have even where a list does not show it ({@code ?formatted=false} of CXF 3
 * shows one REST address only).
 */
final class RestAddresses {
  private static final String SERVICES = "/services";
  private static final String RS = "/rs";
  private static final String OAUTH = "/oauth";

  private final ServerLocation location;
  private final Map<String, Candidate> candidates = new TreeMap<>();

  private RestAddresses(ServerLocation location) {
    this.location = location;
  }

  /**
   * Gathers the addresses.
   *
   * @param given the server as the user gave it
   * @param location the same, as it turned out to be
   * @param named what the user named besides
   * @param list the service list, if there is one
   * @param problems for what is worth a word
   * @throws ProblemException if the user named something that is no address
   */
  static List<Candidate> of(
      ServerLocation given,
      ServerLocation location,
      List<String> named,
      @Nullable ServiceList list,
      List<Problem> problems) {
    RestAddresses addresses = new RestAddresses(location);
    String pointedAt = given.pointedAt();
    if (pointedAt != null && !pointedAt.startsWith(OAUTH) && !looksLikeSoap(pointedAt)) {
      String asked = given.pointedRequest();
      addresses.put(pointedAt, asked == null ? addresses.request(pointedAt) : asked, Origin.NAMED);
    }
    for (String address : named(named, location)) {
      addresses.put(address, addresses.request(address), Origin.NAMED);
    }
    if (list != null) {
      addresses.addListed(list, problems);
    }
    if (pointedAt == null || !given.services().isEmpty()) {
      addresses.put(SERVICES, addresses.request(SERVICES), Origin.GUESSED);
      addresses.put(RS, addresses.request(RS), Origin.GUESSED);
    }
    return new ArrayList<>(addresses.candidates.values());
  }

  /**
   * Returns what the user named, in the form of addresses.
   *
   * @throws ProblemException with all that are none
   */
  static List<String> named(List<String> named, ServerLocation location) {
    List<String> addresses = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String text : named) {
      String address = location.addressNamed(text);
      if (address == null || address.isEmpty()) {
        problems.add(
            Problem.error(
                "--address",
                "An address is no path below the web services.",
                "Name it as in --address /services/v1."));
      } else {
        addresses.add(address);
      }
    }
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
    return addresses;
  }

  /** Tells whether an address of which no more is known is likely to be a SOAP service's. */
  static boolean looksLikeSoap(String address) {
    return address.endsWith("Service");
  }

  /** Tells whether an address is one of those that are REST on every OSCAR. */
  static boolean isRest(String address) {
    return address.equals(SERVICES) || address.equals(RS) || address.equals(OAUTH);
  }

  private void addListed(ServiceList list, List<Problem> problems) {
    list.addresses()
        .forEach(
            (address, kinds) -> {
              if (address.equals(OAUTH)) {
                problems.add(
                    Problem.info(
                        location.url(location.services() + address),
                        "The three OAuth legs stand here; every client has them built in, so their"
                            + " WADL is not fetched."));
              } else if (mayHaveWadl(address, kinds)) {
                put(address, request(address), Origin.LISTED);
              }
            });
  }

  private static boolean mayHaveWadl(String address, Set<Kind> kinds) {
    return kinds.contains(Kind.WADL) || (!kinds.contains(Kind.WSDL) && !looksLikeSoap(address));
  }

  private String request(String address) {
    return location.services() + address + "?_wadl";
  }

  private void put(String address, String request, Origin origin) {
    candidates.putIfAbsent(address, new Candidate(address, request, origin));
  }
}
