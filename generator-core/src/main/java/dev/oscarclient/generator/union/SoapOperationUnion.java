package dev.oscarclient.generator.union;

import dev.oscarclient.generator.model.SoapAnswer;
import dev.oscarclient.generator.model.SoapFaultModel;
import dev.oscarclient.generator.model.SoapHeaderModel;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapOperationModel.Envelope;
import dev.oscarclient.generator.model.SoapOperationModel.Facts;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.naming.SoapNames;
import dev.oscarclient.generator.report.TypeText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The versions of one SOAP operation that several servers have. One call can serve several servers
 * only if they understand the same envelope; versions that do not are kept apart, as methods named
 * after the first of their clinics.
 */
final class SoapOperationUnion {
  private final String where;
  private final List<Group> groups = new ArrayList<>();

  /** Versions that one call can serve. */
  private static final class Group {
    final List<String> clinics = new ArrayList<>();
    final List<SoapOperationModel> versions = new ArrayList<>();
  }

  private final List<String> clinics = new ArrayList<>();
  private final List<SoapOperationModel> versions = new ArrayList<>();

  /**
   * Starts with no version.
   *
   * @param where what it is called in messages
   */
  SoapOperationUnion(String where) {
    this.where = where;
  }

  void add(String clinic, SoapOperationModel version) {
    clinics.add(clinic);
    versions.add(version);
  }

  /** Returns a model for each group of servers; the first is called as in a client of one. */
  List<SoapOperationModel> unite(int servers, TypeUnion types, Conflicts conflicts) {
    Set<String> contradictions = new LinkedHashSet<>();
    for (int i = 0; i < versions.size(); i++) {
      Group group = groupOf(versions.get(i), types, contradictions);
      group.clinics.add(clinics.get(i));
      group.versions.add(versions.get(i));
    }
    List<SoapOperationModel> united = new ArrayList<>();
    for (Group group : groups) {
      List<String> only = group.clinics.size() == servers ? List.of() : group.clinics;
      SoapOperationModel one = unite(group, types, conflicts).withClinics(only);
      united.add(
          united.isEmpty()
              ? one
              : one.withMethodName(SoapNames.methodAt(one.methodName(), group.clinics.get(0))));
    }
    if (united.size() > 1) {
      conflicts.keptApart(
          where, contradictions, united.stream().map(SoapOperationModel::methodName).toList());
    }
    return united;
  }

  private Group groupOf(SoapOperationModel version, TypeUnion types, Set<String> contradictions) {
    List<String> found = new ArrayList<>();
    for (Group group : groups) {
      String contradiction = SoapContradiction.between(group.versions.get(0), version, types);
      if (contradiction == null) {
        return group;
      }
      found.add(contradiction);
    }
    contradictions.addAll(found);
    groups.add(new Group());
    return groups.get(groups.size() - 1);
  }

  private SoapOperationModel unite(Group group, TypeUnion types, Conflicts conflicts) {
    List<SoapOperationModel> all = group.versions;
    SoapOperationModel first = all.get(0);
    SoapPartUnion parts = new SoapPartUnion(all, types);
    return new SoapOperationModel(
        first.name(),
        first.methodName(),
        first.wrapperNamespace(),
        first.soap12(),
        first.action(),
        parts.body(),
        parts.headers(),
        answer(all, types),
        faults(all, types, conflicts),
        envelope(all, types, conflicts),
        facts(all.stream().map(SoapOperationModel::facts).toList()),
        Union.docs(all.stream().map(SoapOperationModel::docs).toList()),
        group.clinics.get(0) + "/" + first.origin(),
        List.of());
  }

  /** One value can be read as a list of one, and nothing as no value. */
  private static SoapAnswer answer(List<SoapOperationModel> versions, TypeUnion types) {
    List<SoapAnswer> answers =
        versions.stream()
            .map(SoapOperationModel::answer)
            .filter(answer -> answer.kind() != SoapAnswer.Kind.NOTHING)
            .toList();
    if (answers.isEmpty()) {
      return SoapAnswer.NOTHING;
    }
    SoapAnswer first = answers.get(0);
    boolean isList = answers.stream().anyMatch(each -> each.kind() == SoapAnswer.Kind.LIST);
    TypeRef type = RefUnion.of(answers.stream().map(each -> types.ref(each.type())).toList());
    return new SoapAnswer(
        isList ? SoapAnswer.Kind.LIST : first.kind(),
        first.name(),
        Objects.requireNonNull(type, "versions of one group agree"),
        first.lexical());
  }

  /** The element around an answer is that of the server whose answer it is. */
  private Envelope envelope(
      List<SoapOperationModel> versions, TypeUnion types, Conflicts conflicts) {
    SoapOperationModel answering =
        versions.stream()
            .filter(each -> each.answer().kind() != SoapAnswer.Kind.NOTHING)
            .findFirst()
            .orElse(versions.get(0));
    return new Envelope(
        versions.get(0).envelope().rpc(),
        versions.stream().allMatch(each -> each.envelope().oneWay()),
        answering.envelope().answerElement(),
        answerHeaders(versions, types, conflicts));
  }

  private List<SoapHeaderModel> answerHeaders(
      List<SoapOperationModel> versions, TypeUnion types, Conflicts conflicts) {
    List<SoapHeaderModel> headers = new ArrayList<>();
    Union.grouped(
            versions.stream().map(version -> version.envelope().answerHeaders()).toList(),
            SoapHeaderModel::element)
        .forEach(
            (element, declared) -> {
              List<TypeRef> refs = declared.stream().map(each -> types.ref(each.type())).toList();
              TypeRef type = typeOrRaw(where + ", header " + element, refs, conflicts);
              headers.add(new SoapHeaderModel(element, type, declared.get(0).lexical()));
            });
    return headers;
  }

  private static TypeRef typeOrRaw(String what, List<TypeRef> refs, Conflicts conflicts) {
    TypeRef type = RefUnion.of(refs);
    if (type == null) {
      conflicts.add(what, refs.stream().map(TypeText::of).toList(), "raw JSON");
      return TypeRef.RAW_JSON;
    }
    return type;
  }

  private List<SoapFaultModel> faults(
      List<SoapOperationModel> versions, TypeUnion types, Conflicts conflicts) {
    List<SoapFaultModel> faults = new ArrayList<>();
    Union.grouped(
            versions.stream().map(SoapOperationModel::faults).toList(), SoapFaultModel::element)
        .forEach(
            (element, declared) -> {
              List<TypeRef> refs = declared.stream().map(each -> types.ref(each.type())).toList();
              TypeRef type = typeOrRaw(where + ", fault " + element, refs, conflicts);
              faults.add(new SoapFaultModel(element, type));
            });
    return faults;
  }

  private static Facts facts(List<Facts> all) {
    return new Facts(
        all.stream().anyMatch(Facts::standard),
        all.stream().allMatch(Facts::deprecated),
        all.stream().anyMatch(Facts::needsLogin),
        RefUnion.same(all.stream().map(Facts::effect).toList()),
        all.stream().map(Facts::override).filter(Objects::nonNull).findFirst().orElse(null));
  }
}
