package dev.oscarclient.generator;

import dev.oscarclient.generator.catalog.Lineage;
import dev.oscarclient.generator.discover.ServiceLinks;
import dev.oscarclient.generator.link.AddressedWadl;
import dev.oscarclient.generator.link.LinkRequest;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.snapshot.DocumentReferences;
import dev.oscarclient.generator.snapshot.Snapshot;
import dev.oscarclient.generator.snapshot.SnapshotEntry;
import dev.oscarclient.generator.wadl.WadlDocument;
import dev.oscarclient.generator.wadl.WadlReadResult;
import dev.oscarclient.generator.wadl.WadlReader;
import dev.oscarclient.generator.xsd.SchemaReader;
import dev.oscarclient.generator.xsd.SchemaResolver;
import dev.oscarclient.generator.xsd.SchemaSet;
import dev.oscarclient.generator.xsd.SchemaSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads the REST documents of a snapshot: WADL in both forms and the grammars they carry. */
final class DescriptionReader {
  private final Snapshot snapshot;
  private final WadlReader wadl;
  private final Map<String, SnapshotEntry> entries = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  DescriptionReader(Snapshot snapshot, WadlReader wadl) {
    this.snapshot = snapshot;
    this.wadl = wadl;
    for (SnapshotEntry entry : snapshot.entries()) {
      entries.put(entry.file(), entry);
    }
  }

  /** Returns what is wrong with documents or parts of them, in the order it was found. */
  List<Problem> problems() {
    return problems;
  }

  /**
   * Reads everything.
   *
   * @param addresses patterns of those the user wants
   * @param excluded patterns of those the user does not want
   * @param lineage the one the user wants, or {@code null}
   */
  LinkRequest read(List<String> addresses, List<String> excluded, @Nullable Lineage lineage) {
    List<AddressedWadl> documents = documents();
    if (lineage == null && describesNothing()) {
      return new LinkRequest(
          documents,
          grammars(documents),
          addresses,
          excluded,
          Lineage.OPEN_O,
          "its service list shows REST services without a WADL, as that of Open-O 2026 does");
    }
    return new LinkRequest(documents, grammars(documents), addresses, excluded, lineage);
  }

  /**
   * Returns whether this is a server that lists its REST services and describes none: Open-O of
   * 2026 leaves CXF's WADL module out, no other line of OSCAR does.
   */
  private boolean describesNothing() {
    boolean listed = false;
    for (SnapshotEntry entry : entries.values()) {
      if (isWadl(entry)) {
        return false;
      }
      listed |= entry.kind() == SnapshotEntry.Kind.SERVICE_LIST && listsServices(entry);
    }
    return listed;
  }

  private boolean listsServices(SnapshotEntry list) {
    for (ServiceLinks.Link link : ServiceLinks.of(snapshot.read(list))) {
      if (link.kind() == ServiceLinks.Kind.BARE && link.url().endsWith("/services")) {
        return true;
      }
    }
    return false;
  }

  private List<AddressedWadl> documents() {
    List<WadlReader.Source> sources = new ArrayList<>();
    for (SnapshotEntry entry : entries.values()) {
      if (isWadl(entry)) {
        sources.add(new WadlReader.Source(entry.file(), snapshot.read(entry)));
      }
    }
    WadlReadResult read = wadl.read(sources);
    Set<String> described = new HashSet<>();
    List<AddressedWadl> documents = new ArrayList<>();
    for (WadlDocument document : read.documents()) {
      SnapshotEntry entry = entries.get(document.name());
      String address = entry == null ? "" : entry.address();
      described.add(address);
      documents.add(new AddressedWadl(address, document));
    }
    for (Problem problem : read.problems()) {
      problems.add(softened(problem, described));
    }
    return documents;
  }

  /**
   * One unreadable form of a description is a pity as long as the other can be read, and no more.
   */
  private Problem softened(Problem problem, Set<String> described) {
    for (SnapshotEntry entry : entries.values()) {
      boolean concerned =
          problem.where().equals(entry.file()) || problem.where().startsWith(entry.file() + ":");
      if (concerned && isWadl(entry) && described.contains(entry.address())) {
        return Problem.warning(problem.where(), problem.what(), problem.advice());
      }
    }
    return problem;
  }

  private SortedMap<String, SchemaSet> grammars(List<AddressedWadl> documents) {
    SortedMap<String, List<AddressedWadl>> byAddress = new TreeMap<>();
    for (AddressedWadl wadl : documents) {
      byAddress.computeIfAbsent(wadl.address(), a -> new ArrayList<>()).add(wadl);
    }
    SortedMap<String, SchemaSet> grammars = new TreeMap<>();
    byAddress.forEach((address, wadls) -> grammars.put(address, grammar(wadls)));
    return grammars;
  }

  /** Takes the XML form's grammar where there is one: the JSON form repeats it, less exactly. */
  private SchemaSet grammar(List<AddressedWadl> wadls) {
    boolean xmlForm = wadls.stream().anyMatch(w -> !w.document().jsonForm());
    List<SchemaSource> sources = new ArrayList<>();
    for (AddressedWadl wadl : wadls) {
      WadlDocument document = wadl.document();
      if (xmlForm && document.jsonForm()) {
        continue;
      }
      for (Element schema : document.schemas()) {
        sources.add(new SchemaSource.Inline(document.name(), schema));
      }
      for (String include : document.includes()) {
        include(document.name(), include, sources);
      }
    }
    return new SchemaReader(resolver()).read(sources);
  }

  private void include(String document, String href, List<SchemaSource> sources) {
    SchemaSource.Document found = resolver().resolve(href, document);
    if (found == null) {
      problems.add(
          Problem.warning(
              document,
              "Its grammar includes " + href + ", which is not among the documents.",
              "Add that file; without it the types it defines stay raw JSON."));
    } else {
      sources.add(found);
    }
  }

  private SchemaResolver resolver() {
    return (location, referrer) -> {
      SnapshotEntry from = entries.get(referrer);
      if (from == null) {
        return null;
      }
      return DocumentReferences.find(snapshot, from, location)
          .map(found -> new SchemaSource.Document(found.file(), snapshot.read(found)))
          .orElse(null);
    };
  }

  private static boolean isWadl(SnapshotEntry entry) {
    return entry.kind() == SnapshotEntry.Kind.WADL || entry.kind() == SnapshotEntry.Kind.WADL_JSON;
  }
}
