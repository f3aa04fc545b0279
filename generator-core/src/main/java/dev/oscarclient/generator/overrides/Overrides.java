package dev.oscarclient.generator.overrides;

import dev.oscarclient.generator.notation.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * What a user's file says, still without a look at what the server has.
 *
 * @param file its name without folders, empty if there is no file
 * @param operations in the order of the file, as are the others
 * @param soapOperations SOAP operations
 * @param soapServices SOAP services, by address
 * @param soapTypes SOAP types
 * @param types corrections of types the server has
 * @param newTypes types the server says nothing of
 */
public record Overrides(
    String file,
    List<OperationEntry> operations,
    List<ServiceEntry> services,
    List<SoapOperationEntry> soapOperations,
    List<ServiceEntry> soapServices,
    List<TypeEntry> soapTypes,
    List<TypeEntry> types,
    List<TypeEntry> newTypes) {

  /** No file. */
  public static final Overrides NONE = nothing("");

  /** Returns what a file says in which nothing is said. */
  static Overrides nothing(String file) {
    return new Overrides(
        file, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** Copies the lists. */
  public Overrides {
    operations = List.copyOf(operations);
    services = List.copyOf(services);
    soapOperations = List.copyOf(soapOperations);
    soapServices = List.copyOf(soapServices);
    soapTypes = List.copyOf(soapTypes);
    types = List.copyOf(types);
    newTypes = List.copyOf(newTypes);
  }

  /** Returns the places of what is said of REST operations, services and types. */
  public List<Place> ofRest() {
    List<Place> places = new ArrayList<>();
    operations.forEach(entry -> places.add(entry.place()));
    services.forEach(entry -> places.add(entry.place()));
    types.forEach(entry -> places.add(entry.place()));
    newTypes.forEach(entry -> places.add(entry.place()));
    return places;
  }

  /** Returns how many entries the file has. */
  public int count() {
    return operations.size()
        + services.size()
        + soapOperations.size()
        + soapServices.size()
        + soapTypes.size()
        + types.size()
        + newTypes.size();
  }
}
