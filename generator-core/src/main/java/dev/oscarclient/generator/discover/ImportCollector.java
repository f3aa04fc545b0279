package dev.oscarclient.generator.discover;

import dev.oscarclient.generator.discover.XmlCheck.UnusableXmlException;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.Problem.Severity;
import dev.oscarclient.generator.snapshot.DocumentForm;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Fetches what documents refer to (schemas, further WSDLs and WADLs), level by level and within
 * bounds. A reference that leads to another site is not followed.
 */
final class ImportCollector {
  private final Fetcher fetcher;
  private final ServerLocation location;
  private final DiscoveryLimits limits;
  private final List<Problem> problems;
  private final Set<String> known = new LinkedHashSet<>();

  ImportCollector(
      Fetcher fetcher, ServerLocation location, DiscoveryLimits limits, List<Problem> problems) {
    this.fetcher = fetcher;
    this.location = location;
    this.limits = limits;
    this.problems = problems;
  }

  /** A document whose references are to be followed. */
  record Holder(Fetched document, List<String> references) {}

  /** Fetches everything the documents refer to, directly or not, into the snapshot. */
  void collect(List<Holder> documents, Collected snapshot) {
    for (Holder holder : documents) {
      known.add(holder.document().request().path());
    }
    int room = limits.imports();
    List<Holder> level = documents;
    for (int depth = 0; !level.isEmpty(); depth++) {
      List<FetchRequest> requests = requests(level);
      if (requests.isEmpty()) {
        return;
      }
      if (depth >= limits.importDepth() || requests.size() > room) {
        problems.add(
            Problem.warning(
                location.base(),
                "The documents refer to more than "
                    + limits.imports()
                    + " others, or more than "
                    + limits.importDepth()
                    + " levels deep; the rest was not fetched.",
                "Save the documents by hand and read them with --documents."));
        return;
      }
      room -= requests.size();
      level = fetchLevel(requests, snapshot);
    }
  }

  private List<FetchRequest> requests(List<Holder> level) {
    TreeMap<String, FetchRequest> requests = new TreeMap<>();
    for (Holder holder : level) {
      for (String reference : holder.references()) {
        String path = location.requestOfReference(reference, holder.document().request().path());
        if (path == null) {
          problems.add(
              Problem.warning(
                  holder.document().where(),
                  "It refers to a document outside of this server's web application, which is not"
                      + " fetched.",
                  "If types are missing, save the document and read all with --documents."));
        } else if (known.add(path)) {
          requests.put(path, FetchRequest.of(path));
        }
      }
    }
    return new ArrayList<>(requests.values());
  }

  private List<Holder> fetchLevel(List<FetchRequest> requests, Collected snapshot) {
    List<Holder> next = new ArrayList<>();
    for (Fetched answer : fetcher.fetchAll(requests)) {
      String extension = extension(answer);
      if (extension.isEmpty()) {
        problems.add(Diagnosis.of(Severity.WARNING, answer, "a document that others refer to"));
        continue;
      }
      try {
        next.add(new Holder(answer, XmlCheck.of(answer.body()).references()));
        snapshot.imported(extension, answer);
      } catch (UnusableXmlException e) {
        problems.add(WadlProbe.unusable(answer, e));
      }
    }
    return next;
  }

  private static String extension(Fetched answer) {
    if (answer.is(DocumentForm.Type.SCHEMA)) {
      return ".xsd";
    }
    if (answer.is(DocumentForm.Type.WSDL)) {
      return ".wsdl";
    }
    return answer.is(DocumentForm.Type.WADL) ? ".wadl" : "";
  }
}
