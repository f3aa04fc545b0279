package dev.oscarclient.generator;

import dev.oscarclient.generator.catalog.CatalogStore;
import dev.oscarclient.generator.link.AddressedWsdl;
import dev.oscarclient.generator.link.SoapLinker;
import dev.oscarclient.generator.model.SoapModel;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.Setting;
import dev.oscarclient.generator.snapshot.DocumentReferences;
import dev.oscarclient.generator.snapshot.Snapshot;
import dev.oscarclient.generator.snapshot.SnapshotEntry;
import dev.oscarclient.generator.snapshot.WebServicePath;
import dev.oscarclient.generator.wsdl.WsdlDocument;
import dev.oscarclient.generator.wsdl.WsdlReader;
import dev.oscarclient.generator.wsdl.WsdlService;
import dev.oscarclient.generator.xsd.SchemaSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the SOAP documents of a snapshot: WSDLs and what they import. */
final class SoapReader {
  private final Snapshot snapshot;
  private final Map<String, SnapshotEntry> entries = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  SoapReader(Snapshot snapshot) {
    this.snapshot = snapshot;
    for (SnapshotEntry entry : snapshot.entries()) {
      entries.put(entry.file(), entry);
    }
  }

  /** Returns what is wrong with documents or parts of them, in the order it was found. */
  List<Problem> problems() {
    return problems;
  }

  /** Returns which services there are, without a look at what they are. */
  SoapModel published() {
    SortedSet<String> published = new TreeSet<>();
    for (SnapshotEntry entry : wsdls()) {
      published.add(entry.address().isEmpty() ? entry.file() : entry.address());
    }
    return new SoapModel(List.copyOf(published), false, List.of(), List.of());
  }

  /** Reads and links all services. */
  SoapModel read(CatalogStore catalogue) {
    List<WsdlDocument> documents =
        wsdls().parallelStream().map(this::document).toList(); // in order all the same
    Set<String> imported = new HashSet<>();
    documents.forEach(document -> imported.addAll(document.imports()));
    List<AddressedWsdl> services = new ArrayList<>();
    SortedSet<String> published = new TreeSet<>();
    for (WsdlDocument document : documents) {
      if (document.services().isEmpty() && imported.contains(document.name())) {
        continue; // only a part of another
      }
      problems.addAll(document.problems());
      for (WsdlService service : document.services()) {
        String address = address(document, service);
        published.add(address);
        services.add(new AddressedWsdl(address, service, document.schemas()));
      }
      if (document.services().isEmpty()) {
        SnapshotEntry entry = entries.get(document.name());
        boolean isKnown = entry != null && !entry.address().isEmpty();
        published.add(isKnown ? entry.address() : document.name());
      }
    }
    SoapModel model = SoapLinker.link(services, List.copyOf(published), catalogue, problems);
    if (model.services().isEmpty()) {
      problems.add(
          Problem.error(
                  snapshot.name(),
                  published.isEmpty()
                      ? "There is no SOAP service to generate: no document is a WSDL."
                      : "None of the SOAP services can be generated.",
                  "Fetch the server's documents again, or leave SOAP out.")
              .about(Setting.SOAP));
    }
    return model;
  }

  private List<SnapshotEntry> wsdls() {
    return entries.values().stream()
        .filter(entry -> entry.kind() == SnapshotEntry.Kind.WSDL)
        .toList();
  }

  private WsdlDocument document(SnapshotEntry entry) {
    return new WsdlReader(this::resolve)
        .read(new SchemaSource.Document(entry.file(), snapshot.read(entry)));
  }

  private SchemaSource.@Nullable Document resolve(String location, String referrer) {
    SnapshotEntry from = entries.get(referrer);
    if (from == null) {
      return null;
    }
    return DocumentReferences.find(snapshot, from, location)
        .map(found -> new SchemaSource.Document(found.file(), snapshot.read(found)))
        .orElse(null);
  }

  /**
   * Returns where a service is: where its document was found, which says more than the address that
   * the server believes to have; unless the document describes several.
   */
  private String address(WsdlDocument document, WsdlService service) {
    SnapshotEntry entry = entries.get(document.name());
    String address =
        entry == null || document.services().size() > 1
            ? WebServicePath.addressOf(service.location())
            : entry.address();
    return address.isEmpty() ? "/" + service.name() : address;
  }
}
