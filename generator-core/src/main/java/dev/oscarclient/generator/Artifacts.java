package dev.oscarclient.generator;

import dev.oscarclient.generator.cxf.CxfRunner;
import dev.oscarclient.generator.emit.Emitters;
import dev.oscarclient.generator.enrich.Enriched;
import dev.oscarclient.generator.enrich.ToolRun;
import dev.oscarclient.generator.jaxrs.EnrichedWadl;
import dev.oscarclient.generator.jaxws.EnrichedWsdl;
import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.SoapModel;
import dev.oscarclient.generator.output.Marker;
import dev.oscarclient.generator.output.SourceTree;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import dev.oscarclient.generator.problem.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a run writes, made of the model: sources in the styles wanted, and enriched documents. */
final class Artifacts {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.,:/=-]+");

  private final ApiModel model;
  private final GeneratorRequest request;
  private final Enriched wsdl;
  private final Enriched wadl;

  Artifacts(ApiModel model, GeneratorRequest request) {
    this.model = model;
    this.request = request;
    boolean save = request.enrichedFolder() != null;
    boolean needsWsdl = save || request.styles().contains(Style.JAXWS);
    boolean needsWadl = save || request.styles().contains(Style.JAXRS);
    this.wsdl = needsWsdl ? EnrichedWsdl.of(model.soap(), request.packageName()) : Enriched.NOTHING;
    this.wadl = needsWadl ? EnrichedWadl.of(model, request.packageName()) : Enriched.NOTHING;
  }

  /** Returns what the enriched documents lack, as warnings. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (Enriched.LeftOut leftOut : wsdl.and(wadl).leftOut()) {
      problems.add(
          Problem.warning(
              leftOut.operation(),
              leftOut.reason() + " It is left out of the artifacts for CXF.",
              "Use the style client for it."));
    }
    return problems;
  }

  /**
   * Returns the sources.
   *
   * @throws ProblemException if a tool fails, or there is nothing for a style
   */
  SourceTree sources() {
    SortedMap<String, String> files = new TreeMap<>();
    // The tools run together: their jars have to be unpacked and looked through once.
    Enriched documents = Enriched.NOTHING;
    for (Style style : request.styles()) {
      switch (style) {
        case CLIENT -> files.putAll(Emitters.emit(ofClient(), request.packageName()));
        case JAXWS -> {
          documents = documents.and(required(wsdl, style, "SOAP service"));
          // What the services look up when they are used.
          String folder = request.packageName().replace('.', '/') + "/" + style.key() + "/";
          wsdl.files().forEach((name, text) -> files.put(folder + name, Marker.XML.mark(text)));
        }
        case JAXRS -> documents = documents.and(required(wadl, style, "REST operation"));
      }
    }
    generated(documents).forEach((path, text) -> files.put(path, Marker.JAVA.mark(text)));
    SortedSet<String> folders = new TreeSet<>(request.folders());
    files.keySet().forEach(file -> folders.add(file.substring(0, file.lastIndexOf('/'))));
    return new SourceTree(files, folders);
  }

  private ApiModel ofClient() {
    SoapModel soap = model.soap();
    return request.soap()
        ? model
        : model.withSoap(new SoapModel(soap.published(), false, List.of(), List.of()));
  }

  private static Enriched required(Enriched documents, Style style, String thing) {
    if (documents.runs().isEmpty()) {
      throw new ProblemException(
          Problem.error(
                  "style " + style.key(),
                  "There is no " + thing + " to generate.",
                  "Choose another style.")
              .about(Setting.STYLE));
    }
    return documents;
  }

  private SortedMap<String, String> generated(Enriched documents) {
    for (ToolRun run : documents.runs()) {
      request.progress().accept("Running " + run.tool().command() + " on " + run.document());
    }
    return Findings.about(Setting.TOOLS, () -> new CxfRunner(request.tools()).run(documents));
  }

  /** Returns the enriched documents, with the command lines that generate from them. */
  SourceTree enriched() {
    SortedMap<String, String> files = new TreeMap<>();
    StringBuilder commands = new StringBuilder();
    Enriched documents = wsdl.and(wadl);
    documents.files().forEach((name, text) -> files.put(name, Marker.XML.mark(text)));
    for (ToolRun run : documents.runs()) {
      commands.append(run.tool().command());
      run.options().forEach(option -> commands.append(' ').append(quoted(option)));
      commands.append(" -d OUTPUT ").append(run.document()).append('\n');
    }
    if (!commands.isEmpty()) {
      files.put("commands.txt", Marker.TEXT.mark(commands.toString()));
    }
    return new SourceTree(files, new TreeSet<>(List.of("")));
  }

  /** Returns a word as a shell reads it. */
  private static String quoted(String word) {
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
