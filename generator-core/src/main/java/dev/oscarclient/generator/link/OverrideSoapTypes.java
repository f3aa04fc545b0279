package dev.oscarclient.generator.link;

import dev.oscarclient.generator.model.SoapAnswer;
import dev.oscarclient.generator.model.SoapFaultModel;
import dev.oscarclient.generator.model.SoapHeaderModel;
import dev.oscarclient.generator.model.SoapModel;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapOperationModel.Envelope;
import dev.oscarclient.generator.model.SoapPart;
import dev.oscarclient.generator.model.SoapServiceModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeModel.EnumType;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.notation.Similar;
import dev.oscarclient.generator.overrides.TypeEntry;
import dev.oscarclient.generator.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a user's file calls SOAP types, and says of them. */
final class OverrideSoapTypes {
  private final TypeRenaming renaming;

  private OverrideSoapTypes(TypeRenaming renaming) {
    this.renaming = renaming;
  }

  /** Applies the entries; where the types are not known, they may be for another run. */
  static SoapModel apply(SoapModel linked, List<TypeEntry> entries, List<Problem> problems) {
    if (entries.isEmpty() || (!linked.wanted() && !linked.published().isEmpty())) {
      return linked;
    }
    Map<String, TypeEntry> byClass = matched(entries, linked.types(), problems);
    List<TypeModel> documented = new ArrayList<>();
    for (TypeModel type : linked.types()) {
      TypeEntry entry = byClass.get(type.javaName());
      documented.add(entry == null || entry.doc() == null ? type : documented(type, entry.doc()));
    }
    TypeRenaming renaming =
        TypeRenaming.of(List.copyOf(byClass.values()), linked.types(), problems);
    OverrideSoapTypes types = new OverrideSoapTypes(renaming);
    return linked.withParts(
        linked.services().stream().map(types::service).toList(), renaming.types(documented));
  }

  private static Map<String, TypeEntry> matched(
      List<TypeEntry> entries, List<TypeModel> types, List<Problem> problems) {
    Map<String, TypeEntry> byClass = new HashMap<>();
    for (TypeEntry entry : entries) {
      TypeModel type = TypeCorrections.find(entry.name(), types);
      TypeEntry other = type == null ? null : byClass.putIfAbsent(type.javaName(), entry);
      if (type == null) {
        List<String> known = types.stream().map(TypeModel::javaName).toList();
        problems.add(
            entry
                .place()
                .error(
                    "The server has no such SOAP type in use."
                        + Similar.hint(entry.name(), known)));
      } else if (other != null) {
        problems.add(
            entry.place().error("This is about the same type as " + other.place().where() + "."));
      }
    }
    return byClass;
  }

  private static TypeModel documented(TypeModel type, String doc) {
    List<String> docs = new ArrayList<>(type.docs());
    docs.add(doc);
    if (type instanceof EnumType enumeration) {
      return new EnumType(
          enumeration.javaName(), enumeration.schemaName(), enumeration.constants(), docs);
    }
    return ((ObjectType) type).withDocs(docs);
  }

  private SoapServiceModel service(SoapServiceModel service) {
    return service.withOperations(service.operations().stream().map(this::operation).toList());
  }

  private SoapOperationModel operation(SoapOperationModel operation) {
    SoapAnswer answer = operation.answer();
    return new SoapOperationModel(
        operation.name(),
        operation.methodName(),
        operation.wrapperNamespace(),
        operation.soap12(),
        operation.action(),
        operation.parts().stream().map(this::part).toList(),
        operation.headers().stream().map(this::part).toList(),
        new SoapAnswer(answer.kind(), answer.name(), renaming.ref(answer.type()), answer.lexical()),
        operation.faults().stream()
            .map(fault -> new SoapFaultModel(fault.element(), renaming.ref(fault.type())))
            .toList(),
        envelope(operation.envelope()),
        operation.facts(),
        operation.docs(),
        operation.origin(),
        operation.clinics());
  }

  private SoapPart part(SoapPart part) {
    return new SoapPart(
        part.name(),
        part.javaName(),
        renaming.ref(part.type()),
        part.repeating(),
        part.required(),
        part.nillable(),
        part.lexical(),
        part.docs());
  }

  private Envelope envelope(Envelope envelope) {
    return new Envelope(
        envelope.rpc(),
        envelope.oneWay(),
        envelope.answerElement(),
        envelope.answerHeaders().stream()
            .map(
                header ->
                    new SoapHeaderModel(
                        header.element(), renaming.ref(header.type()), header.lexical()))
            .toList());
  }
}
