package dev.oscarclient.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request or response body.
 *
 * @param kind how it is carried
 * @param mediaTypes as the WADL gives them, the one to send or ask for first; empty for {@link
 *     Kind#NONE}, unless the WADL declares a body that never comes
 * @param type what it holds
 * @param fields fields of a form body; empty for every other kind
 * @param binding who decided {@code type}
 * @param statedClass the class of the server's code that it states, e.g. {@code JSONObject}, or
 *     {@code null}; {@code type} may say more
 */
public record BodyModel(
    Kind kind,
    List<String> mediaTypes,
    TypeRef type,
    List<ParameterModel> fields,
    Binding binding,
    @Nullable String statedClass) {

  /** How a body is carried. */
  public enum Kind {
    /** No body. */
    NONE,
    /** JSON. */
    JSON,
    /** XML only. */
    XML,
    /** {@code application/x-www-form-urlencoded}. */
    FORM,
    /** Text as it is. */
    TEXT,
    /** Anything else, as bytes. */
    BINARY
  }

  /** Makes a body of which the server states no class. */
  public BodyModel(
      Kind kind,
      List<String> mediaTypes,
      TypeRef type,
      List<ParameterModel> fields,
      Binding binding) {
    this(kind, mediaTypes, type, fields, binding, null);
  }

  /** Returns this body with the class that the server states. */
  public BodyModel withStatedClass(@Nullable String className) {
    return new BodyModel(kind, mediaTypes, type, fields, binding, className);
  }

  /** Copies the lists. */
  public BodyModel {
    mediaTypes = List.copyOf(mediaTypes);
    fields = List.copyOf(fields);
  }

  /** Returns a body that is not there. */
  public static BodyModel none(Binding binding) {
    return new BodyModel(Kind.NONE, List.of(), TypeRef.NOTHING, List.of(), binding);
  }
}
