package dev.oscarclient.generator.union;

import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapPart;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.naming.MemberNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** All that any server takes in one SOAP operation, in an order that suits each. */
final class SoapPartUnion {
  private final List<SoapOperationModel> versions;
  private final TypeUnion types;
  private final List<SoapPart> all = new ArrayList<>();
  private final int bodySize;

  /** Unites the parts of versions that do not contradict each other about them. */
  SoapPartUnion(List<SoapOperationModel> versions, TypeUnion types) {
    this.versions = versions;
    this.types = types;
    all.addAll(unite(SoapOperationModel::parts));
    bodySize = all.size();
    all.addAll(unite(SoapOperationModel::headers));
    nameApart();
  }

  List<SoapPart> body() {
    return all.subList(0, bodySize);
  }

  List<SoapPart> headers() {
    return all.subList(bodySize, all.size());
  }

  private List<SoapPart> unite(Function<SoapOperationModel, List<SoapPart>> parts) {
    List<List<SoapPart>> lists = versions.stream().map(parts).toList();
    Map<String, List<SoapPart>> groups = Union.grouped(lists, SoapPart::name);
    List<List<String>> orders =
        lists.stream().map(list -> list.stream().map(SoapPart::name).toList()).toList();
    return Sequences.merge(orders).stream()
        .map(name -> unite(Objects.requireNonNull(groups.get(name))))
        .toList();
  }

  private SoapPart unite(List<SoapPart> parts) {
    SoapPart first = parts.get(0);
    TypeRef type = RefUnion.of(parts.stream().map(part -> types.ref(part.type())).toList());
    boolean everywhere = parts.size() == versions.size();
    return new SoapPart(
        first.name(),
        javaName(parts),
        Objects.requireNonNull(type, "versions of one group agree"),
        parts.stream().anyMatch(SoapPart::repeating),
        everywhere && parts.stream().allMatch(SoapPart::required),
        parts.stream().anyMatch(SoapPart::nillable),
        first.lexical(),
        Union.docs(parts.stream().map(SoapPart::docs).toList()));
  }

  /** A name that somebody knew goes before one of the wire. */
  private static String javaName(List<SoapPart> parts) {
    for (SoapPart part : parts) {
      if (!part.name().endsWith(part.javaName())) {
        return part.javaName();
      }
    }
    return parts.get(0).javaName();
  }

  private void nameApart() {
    Set<String> names = new HashSet<>();
    if (all.stream().allMatch(part -> names.add(part.javaName()))) {
      return;
    }
    List<String> allocated = MemberNames.parameters(all.stream().map(SoapPart::javaName).toList());
    for (int i = 0; i < allocated.size(); i++) {
      all.set(i, all.get(i).withJavaName(allocated.get(i)));
    }
  }
}
