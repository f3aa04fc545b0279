package dev.oscarclient.generator.union;

import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.ApiModel.OverrideUse;
import dev.oscarclient.generator.model.ServiceModel;
import dev.oscarclient.generator.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Unites the APIs of several clinics' servers into one, for one client that can call them all.
 *
 * <p>An operation is there if any server has it, and knows which ones do. A type has the properties
 * it has anywhere. Where servers contradict each other, the part they contradict each other about
 * is raw, so that nothing of any of them is misread, and a warning tells.
 */
public final class Union {

  /**
   * One server's API.
   *
   * @param clinic what users know the server by
   */
  public record Part(String clinic, ApiModel model) {}

  private Union() {}

  /**
   * Unites APIs. With one part it is that part.
   *
   * @param parts in the order that counts where any of them will do; no two of one name
   * @param problems told of contradictions, as warnings
   */
  public static ApiModel of(List<Part> parts, List<Problem> problems) {
    if (parts.size() == 1) {
      return parts.get(0).model();
    }
    List<String> clinics = parts.stream().map(Part::clinic).toList();
    Conflicts conflicts = new Conflicts(problems);
    TypeUnion types =
        TypeUnion.of(parts.stream().map(part -> part.model().types()).toList(), conflicts);

    Map<String, ServiceUnion> services = new TreeMap<>();
    for (Part part : parts) {
      for (ServiceModel service : part.model().services()) {
        services
            .computeIfAbsent(
                service.className().toLowerCase(Locale.ROOT), key -> new ServiceUnion(service))
            .add(part.clinic(), service);
      }
    }
    List<ServiceModel> united = new ArrayList<>();
    for (ServiceUnion service : services.values()) {
      united.add(service.unite(clinics, types, conflicts));
    }
    ApiModel first = parts.get(0).model();
    return new ApiModel(
        united,
        types.types(),
        uncallable(parts),
        first.catalogue(),
        overrides(parts),
        SoapUnion.of(parts, conflicts.ofSoap()));
  }

  /** What one server lacks cannot be dropped there. */
  private static @Nullable OverrideUse overrides(List<Part> parts) {
    OverrideUse use = parts.get(0).model().overrides();
    for (Part part : parts) {
      OverrideUse other = part.model().overrides();
      use = use == null || other == null ? use : use.withDropped(other.dropped());
    }
    return use;
  }

  private static List<String> uncallable(List<Part> parts) {
    SortedSet<String> uncallable = new TreeSet<>();
    parts.forEach(part -> uncallable.addAll(part.model().uncallable()));
    return List.copyOf(uncallable);
  }

  /** Groups values by a key, in the order the keys appear. */
  static <T> Map<String, List<T>> grouped(List<List<T>> parts, Function<T, String> key) {
    Map<String, List<T>> groups = new LinkedHashMap<>();
    for (List<T> part : parts) {
      for (T value : part) {
        groups.computeIfAbsent(key.apply(value), k -> new ArrayList<>()).add(value);
      }
    }
    return groups;
  }

  /** Returns texts that any part has, each once. */
  static List<String> docs(List<List<String>> parts) {
    List<String> docs = new ArrayList<>();
    for (List<String> part : parts) {
      for (String text : part) {
        if (!docs.contains(text)) {
          docs.add(text);
        }
      }
    }
    return docs;
  }
}
