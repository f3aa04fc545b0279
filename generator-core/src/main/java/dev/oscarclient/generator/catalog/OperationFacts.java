package dev.oscarclient.generator.catalog;

import dev.oscarclient.generator.model.Effect;
import dev.oscarclient.generator.model.Paging;
import dev.oscarclient.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an operation in one lineage.
 *
 * @param summary what it does, one sentence
 * @param notes what an integrator should know, a sentence or more each
 * @param effect what a call does to the data
 * @param addresses the REST addresses that publish it, e.g. {@code /services}
 * @param parameters of path and query
 * @param request the request body, or {@code null} if there is none
 * @param response the response
 * @param paging how to get page after page, or {@code null} if it has no pages
 * @param successIsAnswer whether {@code success} in the response is what is asked for
 */
public record OperationFacts(
    String summary,
    List<String> notes,
    Effect effect,
    List<String> addresses,
    List<Parameter> parameters,
    @Nullable Body request,
    Body response,
    @Nullable Paging paging,
    boolean successIsAnswer) {

  /** Copies the lists. */
  public OperationFacts {
    notes = List.copyOf(notes);
    addresses = List.copyOf(addresses);
    parameters = List.copyOf(parameters);
  }

  /** Returns the parameter of a name, or {@code null}. */
  public @Nullable Parameter parameter(String name) {
    for (Parameter parameter : parameters) {
      if (parameter.name().equals(name)) {
        return parameter;
      }
    }
    return null;
  }

  /** Returns summary and notes, as paragraphs. */
  public List<String> docs() {
    List<String> docs = new ArrayList<>(notes.size() + 1);
    docs.add(summary);
    docs.addAll(notes);
    return docs;
  }

  /**
   * A request or response body.
   *
   * @param type what it holds; {@link TypeRef.Named} has names of the catalogue. {@link
   *     TypeRef#NOTHING} for a response without a body, a map of texts for a form
   * @param mediaTypes what the server takes or gives; empty if nothing is declared
   * @param stated the Java class the server states in its place, e.g. {@code JSONObject}, or {@code
   *     null} if it states the type itself
   * @param fields of a form
   */
  public record Body(
      TypeRef type, List<String> mediaTypes, @Nullable String stated, List<Parameter> fields) {
    /** Copies the lists. */
    public Body {
      mediaTypes = List.copyOf(mediaTypes);
      fields = List.copyOf(fields);
    }
  }

  /**
   * A parameter or form field.
   *
   * @param name on the wire
   * @param type of one value
   * @param repeating whether it may be sent several times
   * @param needed whether calls without it fail or give nothing, though no document says so
   * @param undeclared whether the server's own description leaves it out
   * @param defaultValue what the server takes if it is not sent, or {@code null}
   * @param note what a value must look like, or {@code null}
   */
  public record Parameter(
      String name,
      TypeRef.Scalar type,
      boolean repeating,
      boolean needed,
      boolean undeclared,
      @Nullable String defaultValue,
      @Nullable String note) {}
}
