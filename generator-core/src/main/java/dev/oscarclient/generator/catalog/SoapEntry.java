package dev.oscarclient.generator.catalog;

import dev.oscarclient.generator.model.Effect;
import dev.oscarclient.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is known of a standard SOAP operation.
 *
 * @param operation as WSDLs name it, e.g. {@code getAppointment}
 * @param lineages that have it
 * @param summary one sentence
 * @param notes what an integrator should know, sentences
 * @param effect what a call does to the data
 * @param deprecated whether OSCAR has a better operation in its place
 * @param needsLogin whether the caller must have logged in
 * @param parameters in the order of the WSDL
 * @param returns what comes back; classes by the names that OSCAR gives them
 * @param origin file and line, for messages
 */
public record SoapEntry(
    String operation,
    Set<Lineage> lineages,
    String summary,
    List<String> notes,
    Effect effect,
    boolean deprecated,
    boolean needsLogin,
    List<Parameter> parameters,
    TypeRef returns,
    String origin) {

  /**
   * A parameter.
   *
   * @param wireName in the WSDL, mostly {@code argN}
   * @param name what OSCAR's method calls it
   * @param type its type; classes by the names that OSCAR gives them
   */
  public record Parameter(String wireName, String name, TypeRef type) {}

  /** Copies the collections. */
  public SoapEntry {
    lineages = Set.copyOf(lineages);
    notes = List.copyOf(notes);
    parameters = List.copyOf(parameters);
  }

  /** Returns what becomes javadoc, paragraphs. */
  public List<String> docs() {
    List<String> docs = new ArrayList<>(List.of(summary));
    docs.addAll(notes);
    return docs;
  }
}
