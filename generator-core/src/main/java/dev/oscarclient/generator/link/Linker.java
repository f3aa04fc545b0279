package dev.oscarclient.generator.link;

import dev.oscarclient.generator.catalog.Catalog;
import dev.oscarclient.generator.catalog.CatalogStore;
import dev.oscarclient.generator.catalog.OperationFacts;
import dev.oscarclient.generator.catalog.StandardType;
import dev.oscarclient.generator.link.AddressBook.Page;
import dev.oscarclient.generator.link.StandardOperations.Match;
import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.ApiModel.CatalogueUse;
import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.ServiceModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.wadl.WadlDocument;
import dev.oscarclient.generator.wadl.WadlDocument.WadlPath;
import dev.oscarclient.generator.xsd.SchemaSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Links the documents of one server into one model of its API. Use once. */
public final class Linker {

  private static final SchemaSet NO_SCHEMAS = new SchemaSet(List.of(), List.of(), List.of());

  private final LinkRequest request;
  private final Catalog catalog;
  private final boolean isDescribed;
  private final AddressBook book;
  private final List<Problem> problems = new ArrayList<>();

  private Linker(LinkRequest request, CatalogStore catalogue) {
    this.request = request;
    this.catalog = new Catalog(catalogue);
    this.isDescribed = !request.documents().isEmpty() || request.lineage() == null;
    this.book =
        AddressBook.of(
            isDescribed ? request.documents() : CatalogDescription.of(catalog, request.lineage()));
  }

  /** Links documents with the catalogue that comes with this library. */
  public static LinkResult link(LinkRequest request) {
    return link(request, CatalogStore.bundled());
  }

  /**
   * Links documents; never throws for what is wrong with them, but tells it as problems.
   *
   * @param catalogue what is known of standard operations
   */
  public static LinkResult link(LinkRequest request, CatalogStore catalogue) {
    return new Linker(request, catalogue).link();
  }

  private LinkResult link() {
    List<String> addresses =
        AddressSelection.select(
            book.addresses(), request.addresses(), request.excludedAddresses(), problems);
    collectProblems(addresses);
    Map<String, List<DescribedOperation>> described = mergeForms(addresses);
    Map<String, GrammarIndex> grammars = grammars(addresses);
    StandardOperations standard =
        StandardOperations.of(catalog, described.values(), grammars.values(), request.lineage());

    TypeTable table =
        TypeTable.of(GrammarUnion.of(grammars), classNames(described), standardNames());
    StandardTypes standardTypes = new StandardTypes(catalog, standard.lineage(), table, addresses);
    StandardProperties properties =
        StandardProperties.of(standardTypes, grammars, catalog.typesSoFar());

    List<LinkedOperation> operations = linkOperations(described, table, standard, standardTypes);
    List<TypeModel> types = new ArrayList<>(TypeLinker.link(table, properties, problems));
    types.addAll(standardTypes.link());
    types.sort(Comparator.comparing(TypeModel::javaName));
    List<ServiceModel> services =
        ServiceAssembler.assemble(AddressMerger.merge(operations, problems));
    return new LinkResult(
        new ApiModel(services, types, uncallable(described), use(standard)), problems);
  }

  private @Nullable CatalogueUse use(StandardOperations standard) {
    return standard.count() == 0
        ? null
        : new CatalogueUse(
            standard.lineage().key(),
            request.lineage() == null ? standard.reason() : request.lineageReason(),
            !isDescribed,
            standard.count());
  }

  /** Takes over what is wrong with the documents; both forms of a WADL share their faults. */
  private void collectProblems(List<String> addresses) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (String address : addresses) {
      Set<String> told = new HashSet<>();
      for (boolean jsonForm : new boolean[] {false, true}) {
        for (Page page : book.pages(address)) {
          WadlDocument document = page.document();
          if (document.jsonForm() == jsonForm && seen.add(document)) {
            for (Problem problem : document.problems()) {
              if (told.add(problem.what()) || !jsonForm) {
                problems.add(problem);
              }
            }
          }
        }
      }
      SchemaSet schemas = schemas(address);
      if (seen.add(schemas)) {
        problems.addAll(schemas.problems());
      }
    }
  }

  private Map<String, List<DescribedOperation>> mergeForms(List<String> addresses) {
    Map<String, List<DescribedOperation>> described = new LinkedHashMap<>();
    for (String address : addresses) {
      List<Page> pages = book.pages(address);
      List<DescribedOperation> operations = FormMerger.merge(address, pages, problems);
      if (operations.isEmpty()) {
        problems.add(
            Problem.error(
                String.join(", ", pages.stream().map(page -> page.document().name()).toList()),
                "The WADL of " + address + " describes no operation.",
                "Check that the REST module of the server is enabled, or leave the address out."));
      }
      described.put(address, operations);
    }
    return described;
  }

  private Map<String, GrammarIndex> grammars(List<String> addresses) {
    Map<String, GrammarIndex> grammars = new LinkedHashMap<>();
    for (String address : addresses) {
      grammars.put(address, new GrammarIndex(schemas(address)));
    }
    return grammars;
  }

  /** Returns the grammar of an address, or that of the documents which describe it. */
  private SchemaSet schemas(String address) {
    Map<String, SchemaSet> byAddress = new TreeMap<>();
    request.schemas().forEach((key, value) -> byAddress.put(AddressBook.normal(key), value));
    SchemaSet schemas = byAddress.get(address);
    if (schemas == null && !book.pages(address).isEmpty()) {
      schemas = byAddress.get(book.pages(address).get(0).home());
    }
    return schemas == null ? NO_SCHEMAS : schemas;
  }

  private static Map<String, SortedSet<String>> classNames(
      Map<String, List<DescribedOperation>> described) {
    Map<String, SortedSet<String>> classNames = new LinkedHashMap<>();
    described.forEach(
        (address, operations) -> {
          SortedSet<String> names = new TreeSet<>();
          for (DescribedOperation operation : operations) {
            addClassNames(operation.requests(), names);
            addClassNames(operation.responses(), names);
          }
          classNames.put(address, names);
        });
    return classNames;
  }

  private SortedSet<String> standardNames() {
    SortedSet<String> names = new TreeSet<>();
    for (StandardType type : catalog.typesSoFar()) {
      if (!type.unnamed()) {
        names.add(type.name());
      }
    }
    return names;
  }

  private static void addClassNames(List<DescribedBody> bodies, SortedSet<String> names) {
    for (DescribedBody body : bodies) {
      if (body.className() != null) {
        names.add(body.className());
      }
    }
  }

  private List<LinkedOperation> linkOperations(
      Map<String, List<DescribedOperation>> described,
      TypeTable table,
      StandardOperations standard,
      StandardTypes standardTypes) {
    StandardBodies standardBodies = new StandardBodies(standardTypes, problems);
    List<LinkedOperation> linked = new ArrayList<>();
    for (Map.Entry<String, List<DescribedOperation>> entry : described.entrySet()) {
      String address = entry.getKey();
      BodyBinder bodies = new BodyBinder(new TypeBinder(address, table, standardTypes));
      for (DescribedOperation operation : entry.getValue()) {
        linked.add(link(address, operation, bodies, standardBodies, standard.match(operation)));
      }
    }
    return linked;
  }

  private LinkedOperation link(
      String address,
      DescribedOperation operation,
      BodyBinder bodies,
      StandardBodies standardBodies,
      @Nullable Match match) {
    OperationFacts facts = match == null ? null : match.facts();
    ParameterLinker.Linked parameters =
        ParameterLinker.link(
            operation,
            bodies.formFields(operation.requests()),
            facts,
            bodies.isForm(operation.requests()),
            problems);
    BodyModel request = bodies.request(operation.requests(), parameters.fields());
    BodyModel response = bodies.response(operation.responses());
    if (match != null) {
      request = standardBodies.request(address, operation, request, match);
      response = standardBodies.response(address, operation, response, match);
    }
    return new LinkedOperation(
        address,
        operation,
        parameters.parameters(),
        request == null ? null : request.withStatedClass(statedClass(operation.requests())),
        response.withStatedClass(statedClass(operation.responses())),
        facts);
  }

  private static @Nullable String statedClass(List<DescribedBody> bodies) {
    SortedSet<String> stated = new TreeSet<>();
    addClassNames(bodies, stated);
    return stated.isEmpty() ? null : String.join(" or ", stated);
  }

  /** Returns the resources without any method, unless another resource of the path has one. */
  private List<String> uncallable(Map<String, List<DescribedOperation>> described) {
    SortedSet<String> uncallable = new TreeSet<>();
    described.forEach(
        (address, operations) -> {
          Set<String> callable = new HashSet<>();
          for (DescribedOperation operation : operations) {
            callable.add(operation.path());
          }
          for (Page page : book.pages(address)) {
            for (WadlPath path : page.uncallable()) {
              if (!callable.contains(path.path())) {
                uncallable.add(address + " " + path.path());
              }
            }
          }
        });
    return List.copyOf(uncallable);
  }
}
