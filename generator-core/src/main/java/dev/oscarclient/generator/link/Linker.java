package dev.oscarclient.generator.link;

import dev.oscarclient.generator.link.AddressBook.Page;
import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.ServiceModel;
import dev.oscarclient.generator.model.TypeModel;
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

/** Links the documents of one server into one model of its API. Use once. */
public final class Linker {

  private static final SchemaSet NO_SCHEMAS = new SchemaSet(List.of(), List.of(), List.of());

  private final LinkRequest request;
  private final AddressBook book;
  private final List<Problem> problems = new ArrayList<>();

  private Linker(LinkRequest request) {
    this.request = request;
    this.book = AddressBook.of(request.documents());
  }

  /** Links documents; never throws for what is wrong with them, but tells it as problems. */
  public static LinkResult link(LinkRequest request) {
    return new Linker(request).link();
  }

  private LinkResult link() {
    List<String> addresses =
        AddressSelection.select(book.addresses(), request.addresses(), problems);
    collectProblems(addresses);
    Map<String, List<DescribedOperation>> described = mergeForms(addresses);
    TypeTable table = TypeTable.of(GrammarUnion.of(grammars(addresses)), classNames(described));
    List<TypeModel> types = TypeLinker.link(table, problems);
    List<LinkedOperation> operations = linkOperations(described, table);
    List<ServiceModel> services =
        ServiceAssembler.assemble(AddressMerger.merge(operations, problems));
    return new LinkResult(new ApiModel(services, types, uncallable(described)), problems);
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

  private static void addClassNames(List<DescribedBody> bodies, SortedSet<String> names) {
    for (DescribedBody body : bodies) {
      if (body.className() != null) {
        names.add(body.className());
      }
    }
  }

  private List<LinkedOperation> linkOperations(
      Map<String, List<DescribedOperation>> described, TypeTable table) {
    List<LinkedOperation> linked = new ArrayList<>();
    described.forEach(
        (address, operations) -> {
          BodyBinder bodies = new BodyBinder(new TypeBinder(address, table));
          for (DescribedOperation operation : operations) {
            linked.add(link(address, operation, bodies));
          }
        });
    return linked;
  }

  private LinkedOperation link(String address, DescribedOperation operation, BodyBinder bodies) {
    ParameterLinker.Linked parameters =
        ParameterLinker.link(operation, bodies.formFields(operation.requests()), problems);
    return new LinkedOperation(
        address,
        operation,
        parameters.parameters(),
        bodies.request(operation.requests(), parameters.fields()),
        bodies.response(operation.responses()));
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
