package dev.oscarclient.generator.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue, as far as it is asked for: a file for each service, by the first segment of its
 * paths, and one for what several share. For one run on one thread.
 */
public final class Catalog {
  private final CatalogStore store;
  private final Map<String, List<StandardOperation>> operations = new HashMap<>();
  private final Map<String, StandardType> types = new LinkedHashMap<>();

  /** Opens a catalogue, of which nothing is asked for yet. */
  public Catalog(CatalogStore store) {
    this.store = store;
    take(store.shared());
  }

  /** Returns the first path segments of the standard operations, sorted. */
  public List<String> services() {
    return store.services();
  }

  /**
   * Returns the standard operations below a first path segment, e.g. {@code demographics}; none if
   * the catalogue does not have it.
   */
  public List<StandardOperation> operations(String service) {
    List<StandardOperation> known = operations.get(service);
    if (known == null) {
      known = services().contains(service) ? take(store.service(service)) : List.of();
      operations.put(service, known);
    }
    return known;
  }

  /** Returns the addresses of the standard SOAP services, e.g. {@code /ScheduleService}, sorted. */
  public List<String> soapAddresses() {
    return store.soapServices().stream().map(name -> "/" + name).toList();
  }

  /**
   * Returns the standard operations of a SOAP service; none if the catalogue does not have it.
   *
   * @param address below the web service path, e.g. {@code /ScheduleService}
   */
  public List<SoapEntry> soapOperations(String address) {
    return soapAddresses().contains(address) ? store.soap(address.substring(1)) : List.of();
  }

  /** Returns the types of the files asked for so far, in their order. */
  public Collection<StandardType> typesSoFar() {
    return new ArrayList<>(types.values());
  }

  /** Returns the type of a name, wherever it is, or {@code null} if there is none. */
  public @Nullable StandardType type(String name) {
    StandardType type = types.get(name);
    for (int i = 0; type == null && i < services().size(); i++) {
      operations(services().get(i));
      type = types.get(name);
    }
    return type;
  }

  private List<StandardOperation> take(CatalogFile file) {
    for (StandardType type : file.types()) {
      StandardType other = types.put(type.name(), type);
      if (other != null) {
        throw new IllegalStateException(
            type.origin() + ": the type " + type.name() + " is also at " + other.origin());
      }
    }
    return file.operations();
  }
}
