package dev.oscarclient.generator.model;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One server's API, linked: what the emitters and reports work from.
 *
 * @param services by {@link ServiceModel#className()}
 * @param types by {@link TypeModel#javaName()}
 * @param uncallable resources a server lists without any method, as {@code address path}, sorted
 * @param catalogue which part of the bundled catalogue served, or {@code null} if none did
 * @param overrides the user's own file, or {@code null} if there is none
 * @param soap the server's SOAP services
 */
public record ApiModel(
    List<ServiceModel> services,
    List<TypeModel> types,
    List<String> uncallable,
    @Nullable CatalogueUse catalogue,
    @Nullable OverrideUse overrides,
    SoapModel soap) {

  /**
   * How the user's own file served.
   *
   * @param file its name
   * @param entries how many entries it has; all of them were applied
   * @param dropped operations that it drops, sorted
   */
  public record OverrideUse(String file, int entries, List<String> dropped) {
    /** Copies the list. */
    public OverrideUse {
      dropped = List.copyOf(dropped);
    }

    /** Returns the same use with further operations dropped. */
    public OverrideUse withDropped(List<String> others) {
      SortedSet<String> all = new TreeSet<>(dropped);
      all.addAll(others);
      return new OverrideUse(file, entries, List.copyOf(all));
    }
  }

  /**
   * How the bundled catalogue of standard operations served.
   *
   * @param lineage whose entries were taken where lineages differ, e.g. {@code oscar19}
   * @param reason how that was concluded, a sentence
   * @param isDescription whether the server publishes no description and the catalogue stands for
   *     it
   * @param operations how many of the operations are standard ones
   */
  public record CatalogueUse(
      String lineage, String reason, boolean isDescription, int operations) {}

  /** Makes the model of an API that no catalogue knows. */
  public ApiModel(List<ServiceModel> services, List<TypeModel> types, List<String> uncallable) {
    this(services, types, uncallable, null, null, SoapModel.NONE);
  }

  /** Returns this model with a part of its operations, and the types given. */
  public ApiModel withParts(List<ServiceModel> otherServices, List<TypeModel> otherTypes) {
    return new ApiModel(otherServices, otherTypes, uncallable, catalogue, overrides, soap);
  }

  /** Returns this model with another use of the user's own file. */
  public ApiModel withOverrides(@Nullable OverrideUse other) {
    return new ApiModel(services, types, uncallable, catalogue, other, soap);
  }

  /** Returns this model with SOAP services. */
  public ApiModel withSoap(SoapModel other) {
    return new ApiModel(services, types, uncallable, catalogue, overrides, other);
  }

  /** Copies the lists. */
  public ApiModel {
    services = List.copyOf(services);
    types = List.copyOf(types);
    uncallable = List.copyOf(uncallable);
  }
}
