package dev.oscarclient.generator.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names SOAP services and their operations. */
public final class SoapNames {

  /**
   * What a SOAP service is called.
   *
   * @param accessor the method of {@code OscarSoapClient}, e.g. {@code schedule}
   * @param className simple name of the class, e.g. {@code ScheduleService}
   */
  public record Service(String accessor, String className) {}

  private static final String SERVICE = "Service";

  /**
   * For addresses that do not end in {@link #SERVICE}, so that {@code /A} is not {@code /AService}.
   */
  private static final String PORT = "Port";

  /**
   * What {@code OscarSoapClient}, its service classes and {@code Object} call their own methods.
   */
  private static final Set<String> TAKEN = TakenMethods.and(TakenMethods.OF_SERVICES, "builder");

  private SoapNames() {}

  /**
   * Names services, each by its address alone; only of addresses that come to the same name, as
   * {@code /a-Service} and {@code /aService} do, all but the first are told apart by a hash.
   *
   * @param addresses below the web service path, e.g. {@code /ScheduleService}
   */
  public static List<Service> services(List<String> addresses) {
    Set<String> taken = new HashSet<>();
    List<Service> services = new ArrayList<>(addresses.size());
    for (String address : addresses) {
      Service service = service(address, "");
      for (int attempt = 1; !taken.add(Words.folded(service.className())); attempt++) {
        service = service(address, ShortHash.suffix(address, attempt));
      }
      services.add(service);
    }
    return services;
  }

  private static Service service(String address, String suffix) {
    String joined = Words.camel(address);
    boolean isUsual = joined.endsWith(SERVICE) && joined.length() > SERVICE.length();
    String word = isUsual ? joined.substring(0, joined.length() - SERVICE.length()) : joined;
    String stem =
        Words.startable(
            Words.lowerFirst(ShortHash.fit(word, "soap", Words.isForeign(address), address)));
    String accessor = isUsual ? stem + suffix : stem + PORT + suffix;
    boolean givesWay = Words.isReserved(accessor) || TAKEN.contains(accessor);
    return new Service(
        givesWay ? accessor + SERVICE : accessor,
        Words.upperFirst(stem) + (isUsual ? SERVICE : PORT) + suffix);
  }

  /** Returns what is wrong with a name that a user wants for a method, or {@code null}. */
  public static @Nullable String fault(String wanted) {
    if (!Words.isIdentifier(wanted)) {
      return "is no Java identifier of plain letters and digits";
    }
    boolean taken = Words.isReserved(wanted) || TAKEN.contains(wanted);
    return taken ? "has a meaning of its own in Java or in every client" : null;
  }

  /** Names a service as a user wants it, or returns {@code null} if that is no name. */
  public static @Nullable Service named(String wanted) {
    String name = wanted.endsWith(SERVICE) ? wanted : wanted + SERVICE;
    return wanted.matches("[A-Za-z][A-Za-z0-9]*") ? service(name, "") : null;
  }

  /**
   * Names the method of a version that only some clinics have, e.g. {@code getDayAtWest}.
   *
   * @param clinic the first of them
   */
  public static String methodAt(String method, String clinic) {
    return methods(List.of(method + " At " + clinic)).get(0);
  }

  /** Names the methods of one service, in the order given; the first of a name keeps it. */
  public static List<String> methods(List<String> operations) {
    Set<String> taken = new HashSet<>();
    List<String> names = new ArrayList<>(operations.size());
    for (String operation : operations) {
      String word = Words.lowerFirst(Words.camel(operation));
      String base =
          Words.startable(ShortHash.fit(word, "operation", Words.isForeign(operation), operation));
      if (Words.isReserved(base) || TAKEN.contains(base)) {
        base += "_";
      }
      names.add(Numbered.free(base, taken::add));
    }
    return names;
  }
}
