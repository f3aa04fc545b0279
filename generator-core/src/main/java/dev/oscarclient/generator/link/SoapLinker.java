package dev.oscarclient.generator.link;

import dev.oscarclient.generator.catalog.Catalog;
import dev.oscarclient.generator.catalog.CatalogStore;
import dev.oscarclient.generator.catalog.Lineage;
import dev.oscarclient.generator.catalog.SoapEntry;
import dev.oscarclient.generator.model.LexicalForm;
import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.SoapAnswer;
import dev.oscarclient.generator.model.SoapFaultModel;
import dev.oscarclient.generator.model.SoapHeaderModel;
import dev.oscarclient.generator.model.SoapModel;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapPart;
import dev.oscarclient.generator.model.SoapServiceModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.naming.MemberNames;
import dev.oscarclient.generator.naming.SoapNames;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.xsd.SchemaName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Links the SOAP services of one server into one model. All types become one set: a type that
 * several services describe alike is one; one that they describe differently is kept apart, named
 * after the service.
 */
public final class SoapLinker {
  private static final TypeRef TEXT = new TypeRef.Scalar(ScalarKind.STRING);

  private final SoapFacts facts;
  private final List<Problem> problems;

  private SoapLinker(SoapFacts facts, List<Problem> problems) {
    this.facts = facts;
    this.problems = problems;
  }

  /**
   * Links services; never throws for what is wrong with them, but tells it as problems, none of
   * which is an error.
   *
   * @param services in any order; of several at one address the first is taken
   * @param published addresses of all services of the server
   * @param catalogue what is known of standard operations
   */
  public static SoapModel link(
      List<AddressedWsdl> services,
      List<String> published,
      CatalogStore catalogue,
      List<Problem> problems) {
    SortedMap<String, AddressedWsdl> byAddress = new TreeMap<>();
    for (AddressedWsdl service : services) {
      if (byAddress.putIfAbsent(service.address(), service) != null) {
        problems.add(
            Problem.warning(
                service.address(),
                "Two WSDLs describe a service at this address.",
                "The first one is taken; leave the other out."));
      }
    }
    SoapLinker linker = new SoapLinker(new SoapFacts(new Catalog(catalogue)), problems);
    return linker.link(byAddress, published);
  }

  private SoapModel link(SortedMap<String, AddressedWsdl> services, List<String> published) {
    Map<String, List<SoapShape>> shapes = new LinkedHashMap<>();
    Map<String, GrammarIndex> grammars = new LinkedHashMap<>();
    Map<String, SortedSet<String>> classNames = new LinkedHashMap<>();
    services.forEach(
        (address, service) -> {
          SoapShapes taken = new SoapShapes(service.schemas(), problems);
          List<SoapShape> operations = taken.of(service.service().operations());
          shapes.put(address, operations);
          grammars.put(
              address,
              new GrammarIndex(SoapGrammar.reachedBy(operations, service.schemas(), taken.made())));
          classNames.put(address, facts.classNames(address));
        });
    TypeTable table = TypeTable.of(GrammarUnion.of(grammars), classNames, new TreeSet<>());
    tellVariants(table);
    List<String> addresses = List.copyOf(services.keySet());
    List<SoapNames.Service> names = SoapNames.services(addresses);
    List<SoapServiceModel> models = new ArrayList<>();
    for (int i = 0; i < addresses.size(); i++) {
      String address = addresses.get(i);
      List<SoapOperationModel> operations = operations(address, shapes.get(address), table);
      if (!operations.isEmpty()) {
        models.add(
            new SoapServiceModel(
                address,
                names.get(i).accessor(),
                names.get(i).className(),
                new SoapServiceModel.WsdlNames(
                    services.get(address).service().name(),
                    services.get(address).service().portType()),
                operations,
                services.get(address).service().docs()));
      }
    }
    models.sort(Comparator.comparing(SoapServiceModel::className));
    return new SoapModel(published, true, models, types(table, grammars, addresses));
  }

  private List<TypeModel> types(
      TypeTable table, Map<String, GrammarIndex> grammars, List<String> addresses) {
    // The catalogue knows nothing of the properties of SOAP types.
    StandardTypes none =
        new StandardTypes(new Catalog(CatalogStore.empty()), Lineage.OSCAR19, table, addresses);
    return TypeLinker.link(table, StandardProperties.of(none, grammars, List.of()), problems);
  }

  private void tellVariants(TypeTable table) {
    for (GrammarUnion.Member member : table.generated()) {
      if (member.isVariant()) {
        problems.add(
            Problem.info(
                member.address(),
                "The type "
                    + member.name().localName()
                    + " is another one here than in other services; its class is "
                    + table.javaName(member)
                    + "."));
      }
    }
  }

  private List<SoapOperationModel> operations(
      String address, List<SoapShape> shapes, TypeTable table) {
    List<String> methods =
        SoapNames.methods(shapes.stream().map(shape -> shape.operation().name()).toList());
    List<SoapOperationModel> models = new ArrayList<>();
    for (int i = 0; i < shapes.size(); i++) {
      models.add(operation(address, shapes.get(i), methods.get(i), table));
    }
    return models;
  }

  private SoapOperationModel operation(
      String address, SoapShape shape, String method, TypeTable table) {
    List<SoapPart> parts = parts(address, shape.parts(), table);
    List<SoapPart> headers = parts(address, shape.headers(), table);
    SoapAnswer answer = answer(address, shape.answer(), table);
    SoapEntry entry = facts.of(address, shape.operation().name(), parts, answer, table);
    List<SoapPart> all = new ArrayList<>(parts);
    all.addAll(headers);
    List<SoapPart> named = named(all, entry);
    List<SoapFaultModel> faults = new ArrayList<>();
    for (SoapShape.Fault fault : shape.faults()) {
      faults.add(new SoapFaultModel(fault.element().toString(), table.ref(address, fault.type())));
    }
    List<String> docs = new ArrayList<>(entry == null ? List.of() : entry.docs());
    docs.addAll(shape.operation().docs());
    return new SoapOperationModel(
        shape.operation().name(),
        method,
        shape.wrapperNamespace(),
        shape.operation().soap12(),
        shape.operation().action(),
        named.subList(0, parts.size()),
        named.subList(parts.size(), named.size()),
        answer,
        faults,
        new SoapOperationModel.Envelope(
            shape.operation().rpc(),
            shape.operation().oneWay(),
            text(shape.answer().wrapper()),
            parts(address, shape.answerHeaders(), table).stream()
                .map(part -> new SoapHeaderModel(part.name(), part.type(), part.lexical()))
                .toList()),
        entry == null
            ? SoapOperationModel.Facts.NONE
            : new SoapOperationModel.Facts(
                true, entry.deprecated(), entry.needsLogin(), entry.effect(), null),
        docs,
        shape.operation().origin(),
        List.of());
  }

  private static List<SoapPart> parts(
      String address, List<SoapShape.Part> shapes, TypeTable table) {
    LexicalForms forms = new LexicalForms(table);
    List<SoapPart> parts = new ArrayList<>();
    for (SoapShape.Part part : shapes) {
      LexicalForm lexical = forms.of(address, part.type());
      parts.add(
          new SoapPart(
              part.name(),
              "",
              type(lexical, table.ref(address, part.type())),
              part.repeating(),
              part.required(),
              part.nillable(),
              lexical,
              part.docs()));
    }
    return parts;
  }

  private static SoapAnswer answer(String address, SoapShape.Answer answer, TypeTable table) {
    if (answer.kind() == SoapAnswer.Kind.NOTHING) {
      return SoapAnswer.NOTHING;
    }
    LexicalForm lexical = new LexicalForms(table).of(address, answer.type());
    return new SoapAnswer(
        answer.kind(), answer.name(), type(lexical, table.ref(address, answer.type())), lexical);
  }

  private static TypeRef type(LexicalForm lexical, TypeRef otherwise) {
    return lexical == LexicalForm.CHARACTER ? TEXT : otherwise;
  }

  private static @Nullable String text(@Nullable SchemaName name) {
    return name == null ? null : name.toString();
  }

  private static List<SoapPart> named(List<SoapPart> parts, @Nullable SoapEntry entry) {
    List<String> wanted = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String name = parts.get(i).name();
      boolean known = entry != null && i < entry.parameters().size();
      wanted.add(known ? entry.parameters().get(i).name() : name.substring(name.indexOf('}') + 1));
    }
    List<String> names = MemberNames.parameters(wanted);
    List<SoapPart> named = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      named.add(parts.get(i).withJavaName(names.get(i)));
    }
    return named;
  }
}
