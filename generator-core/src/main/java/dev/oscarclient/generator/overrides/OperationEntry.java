package dev.oscarclient.generator.overrides;

import dev.oscarclient.generator.model.Effect;
import dev.oscarclient.generator.model.Paging;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.notation.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of an operation; {@code null} and empty mean that nothing is said.
 *
 * @param key as the file has it, e.g. {@code GET /tickets/{id} at /rs}
 * @param verb e.g. {@code GET}
 * @param path below the address
 * @param address the only address it holds for, e.g. {@code /rs}, or {@code null} for all
 * @param drop whether it is not to be generated; then nothing else is said
 * @param method name of the Java method
 * @param service the service it belongs to
 */
public record OperationEntry(
    Place place,
    String key,
    String verb,
    String path,
    @Nullable String address,
    boolean drop,
    @Nullable BodyEntry request,
    @Nullable BodyEntry response,
    @Nullable Name method,
    @Nullable Name service,
    List<ParameterEntry> parameters,
    @Nullable PagingEntry paging,
    @Nullable Boolean successIsAnswer,
    @Nullable Effect effect,
    @Nullable String summary,
    List<String> notes,
    Evidence evidence) {

  /** Copies the lists. */
  public OperationEntry {
    parameters = List.copyOf(parameters);
    notes = List.copyOf(notes);
  }

  /** Returns what reports say of a decision of this entry. */
  public String detail() {
    return place.origin() + evidence.detail();
  }

  /** A name and where it stands. */
  public record Name(Place place, String text) {}

  /**
   * What a file says of a body.
   *
   * @param place of the type, or of the media types if there is none
   * @param type what it holds, with names as written; {@code null} if only media types are stated
   * @param text the type as written
   * @param form the fields, or {@code null} if it is no form
   * @param mediaTypes empty for those of the server
   */
  public record BodyEntry(
      Place place,
      @Nullable TypeRef type,
      String text,
      @Nullable List<ParameterEntry> form,
      List<String> mediaTypes) {
    /** Copies the lists. */
    public BodyEntry {
      form = form == null ? null : List.copyOf(form);
      mediaTypes = List.copyOf(mediaTypes);
    }
  }

  /**
   * How an operation gives page after page.
   *
   * @param paging {@code null} if it has no pages
   */
  public record PagingEntry(Place place, @Nullable Paging paging) {}
}
