package dev.oscarclient.generator.union;

import dev.oscarclient.generator.model.SoapModel;
import dev.oscarclient.generator.model.SoapServiceModel;
import dev.oscarclient.generator.naming.SoapNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The SOAP services of several servers as one set: by address, and their types by name. */
final class SoapUnion {
  private SoapUnion() {}

  static SoapModel of(List<Union.Part> parts, Conflicts conflicts) {
    List<SoapModel> models = parts.stream().map(part -> part.model().soap()).toList();
    SortedSet<String> published = new TreeSet<>();
    models.forEach(model -> published.addAll(model.published()));
    TypeUnion types = TypeUnion.ofXml(models.stream().map(SoapModel::types).toList(), conflicts);
    SortedMap<String, SoapServiceUnion> services = new TreeMap<>();
    for (Union.Part part : parts) {
      for (SoapServiceModel service : part.model().soap().services()) {
        services
            .computeIfAbsent(service.address(), SoapServiceUnion::new)
            .add(part.clinic(), service);
      }
    }
    List<SoapServiceModel> united = new ArrayList<>();
    List<SoapNames.Service> names = SoapNames.services(List.copyOf(services.keySet()));
    for (SoapServiceUnion service : services.values()) {
      united.add(service.unite(names.get(united.size()), parts.size(), types, conflicts));
    }
    united.sort(Comparator.comparing(SoapServiceModel::className));
    return new SoapModel(
        List.copyOf(published), models.stream().anyMatch(SoapModel::wanted), united, types.types());
  }
}
