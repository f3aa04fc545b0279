package dev.oscarclient.generator.link;

import dev.oscarclient.generator.catalog.Catalog;
import dev.oscarclient.generator.catalog.CatalogStore;
import dev.oscarclient.generator.catalog.StandardType;
import dev.oscarclient.generator.link.AddressBook.Page;
import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.ApiModel.CatalogueUse;
import dev.oscarclient.generator.model.ServiceModel;
import dev.oscarclient.generator.model.SoapModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.overrides.Overrides;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.wadl.WadlDocument;
import dev.oscarclient.generator.wadl.WadlDocument.WadlPath;
import dev.oscarclient.generator.xsd.SchemaSet;
import java.util.ArrayList;
import java.util.Collections;
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
  private final Overrides overrides;
  private final Catalog catalog;
  private final boolean isDescribed;
  private final AddressBook book;
  private final List<Problem> problems = new ArrayList<>();

  private Linker(LinkRequest request, CatalogStore catalogue) {
    this.request = request;
    this.overrides = request.overrides();
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
    Map<String, List<DescribedOperation>> published = mergeForms(addresses);
    OverrideOperations own =
        OverrideOperations.match(overrides.operations(), published, book.addresses(), problems);
    Map<String, List<DescribedOperation>> described = own.kept();
    Map<String, GrammarIndex> grammars = grammars(addresses);
    StandardOperations standard =
        StandardOperations.of(catalog, described.values(), grammars.values(), request.lineage());

    TypeTable table =
        TypeTable.of(GrammarUnion.of(grammars), classNames(described), standardNames());
    StandardTypes standardTypes = new StandardTypes(catalog, standard.lineage(), table, addresses);
    StandardProperties properties =
        StandardProperties.of(standardTypes, grammars, catalog.typesSoFar());

    OverrideTypes ownTypes = new OverrideTypes(overrides, table, standardTypes, problems);
    OperationLinker operationLinker =
        new OperationLinker(table, standard, standardTypes, own, ownTypes, problems);
    List<LinkedOperation> operations = operationLinker.link(described);
    List<TypeModel> types = new ArrayList<>(TypeLinker.link(table, properties, problems));
    types.addAll(standardTypes.link());
    types = corrected(types, ownTypes, addresses);
    types.addAll(standardTypes.link()); // what only a correction asks for
    PagingCheck.check(operations, types, problems);
    List<ServiceModel> services =
        ServiceAssembler.assemble(
            AddressMerger.merge(operations, problems),
            new OverrideServices(overrides.services(), problems));
    TypeRenaming renaming = TypeRenaming.of(overrides.types(), types, problems);
    return new LinkResult(
        new ApiModel(
            renaming.services(services),
            renaming.types(types),
            uncallable(published),
            use(standard),
            overrides.file().isEmpty() ? null : own.use(overrides),
            SoapModel.NONE),
        problems);
  }

  private List<TypeModel> corrected(
      List<TypeModel> types, OverrideTypes ownTypes, List<String> addresses) {
    if (overrides.types().isEmpty() && overrides.newTypes().isEmpty()) {
      return types;
    }
    OverrideProperties properties = new OverrideProperties(ownTypes, addresses.get(0), problems);
    List<TypeModel> corrected =
        TypeCorrections.apply(overrides.types(), types, properties, problems);
    corrected.addAll(NewTypes.link(ownTypes, properties, problems));
    return corrected;
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

  /** Adds the classes that a server states for bodies. */
  static void addClassNames(List<DescribedBody> bodies, SortedSet<String> names) {
    for (DescribedBody body : bodies) {
      if (body.className() != null) {
        names.add(body.className());
      }
    }
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
