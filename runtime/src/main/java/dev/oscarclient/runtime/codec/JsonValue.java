package dev.oscarclient.runtime.codec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * JSON of any shape, kept exactly: numbers by their text, names in their order. Immutable.
 *
 * <p>Two are equal if they are the same JSON tree; the order of names does not count, and numbers
 * are the same if their texts are ({@code 1.10} is not {@code 1.1}).
 *
 * <p>A value may also come from XML whose shape nobody knows, and is then written as that same XML:
 * an element with text alone is a string, {@code xsi:nil} null, any other element an object of its
 * child elements by name, those that repeat as arrays, its attributes as {@code @name}, text among
 * them as {@code #text}, and names of a namespace as {@code {namespace}name}.
 */
public final class JsonValue {

  /** The JSON null. */
  public static final JsonValue NULL = new JsonValue(Kind.NULL, "null");

  private static final JsonValue TRUE = new JsonValue(Kind.BOOLEAN, "true");
  private static final JsonValue FALSE = new JsonValue(Kind.BOOLEAN, "false");
  private static final JsonValue EMPTY_ARRAY = new JsonValue(Kind.ARRAY, List.of());
  private static final JsonValue EMPTY_OBJECT = new JsonValue(Kind.OBJECT, Map.of());

  private final Kind kind;

  /** Text of a scalar, elements of an array, properties of an object. */
  private final Object content;

  /** The XML that this was made from; the JSON may say less. */
  private final @Nullable XmlOrigin xml;

  /** Of the server it came from. */
  private final ServerTimeZone origin;

  private JsonValue(Kind kind, Object content) {
    this(kind, content, ServerTimeZone.unknown());
  }

  private JsonValue(Kind kind, Object content, ServerTimeZone origin) {
    this(kind, content, origin, null);
  }

  private JsonValue(Kind kind, Object content, ServerTimeZone origin, @Nullable XmlOrigin xml) {
    this.kind = kind;
    this.content = content;
    this.origin = origin;
    this.xml = xml;
  }

  /** Returns the same value with the XML that it was made from. */
  JsonValue withXml(XmlOrigin source) {
    return new JsonValue(kind, content, origin, source);
  }

  /** Returns the XML that this was made from; {@code null} if it was not. */
  @Nullable XmlOrigin xml() {
    return xml;
  }

  /** What JSON knows. */
  public enum Kind {
    /** {@code null}. */
    NULL,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** A number of any size. */
    NUMBER,
    /** Text. */
    STRING,
    /** An array. */
    ARRAY,
    /** An object. */
    OBJECT;

    String describe() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Parses JSON.
   *
   * @throws CodecException if the text is not one JSON value, or beyond the limits of {@link
   *     JsonCodec}
   */
  public static JsonValue parse(String json) {
    JsonValue value = OscarJson.CODEC.readJson(json, OscarTypes.JSON);
    return value == null ? NULL : value;
  }

  /** Returns a string. */
  public static JsonValue of(String text) {
    return new JsonValue(Kind.STRING, Objects.requireNonNull(text));
  }

  /** Returns a boolean. */
  public static JsonValue of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** Returns a whole number. */
  public static JsonValue of(long value) {
    return number(Long.toString(value));
  }

  /**
   * Returns a number.
   *
   * @throws IllegalArgumentException if it is infinite or not a number: JSON has no such
   */
  public static JsonValue of(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("JSON has finite numbers only");
    }
    return number(Double.toString(value));
  }

  /** Returns a number, with all its digits. */
  public static JsonValue of(BigDecimal value) {
    return number(value.toString());
  }

  /** Returns an array; {@code null} in the list is the JSON null. */
  public static JsonValue of(List<? extends @Nullable JsonValue> elements) {
    List<JsonValue> copy = new ArrayList<>(elements.size());
    for (JsonValue element : elements) {
      copy.add(element == null ? NULL : element);
    }
    return array(copy);
  }

  /** Returns an object; {@code null} in the map is the JSON null. */
  public static JsonValue of(Map<String, ? extends @Nullable JsonValue> properties) {
    Map<String, JsonValue> copy = new LinkedHashMap<>();
    properties.forEach(
        (name, value) -> copy.put(Objects.requireNonNull(name), value == null ? NULL : value));
    return object(copy);
  }

  /**
   * Returns the JSON of anything that {@link OscarJson#write} writes. In XML, an object is written
   * as its own type says, and says which that is ({@code xsi:type}).
   *
   * @throws IllegalArgumentException if it is of a class that the codec does not know
   */
  public static JsonValue from(@Nullable Object value) {
    JsonValue json = parse(OscarJson.write(value));
    return value instanceof OscarObject object ? json.withXml(new XmlOrigin.Made(object)) : json;
  }

  /** A number by its text, which must be one by the grammar of JSON. */
  static JsonValue number(String text) {
    return new JsonValue(Kind.NUMBER, text);
  }

  /** An array over a list that nobody changes any more. */
  static JsonValue array(List<JsonValue> elements) {
    return elements.isEmpty()
        ? EMPTY_ARRAY
        : new JsonValue(Kind.ARRAY, Collections.unmodifiableList(elements));
  }

  /** An object over a map that nobody changes any more. */
  static JsonValue object(Map<String, JsonValue> properties) {
    return properties.isEmpty()
        ? EMPTY_OBJECT
        : new JsonValue(Kind.OBJECT, Collections.unmodifiableMap(properties));
  }

  /** Returns the same, of a server: what dates in it are to remember. */
  JsonValue withOrigin(ServerTimeZone server) {
    return server == origin ? this : new JsonValue(kind, content, server, xml);
  }

  ServerTimeZone origin() {
    return origin;
  }

  /** Returns what this is. */
  public Kind kind() {
    return kind;
  }

  /** Tells whether this is the JSON null. */
  public boolean isNull() {
    return kind == Kind.NULL;
  }

  /**
   * Returns this as a value of a type, read as leniently as in a response; what came as XML, as
   * XML.
   *
   * @return {@code null} if this is the JSON null, or stands for nothing (an empty string where an
   *     object is expected)
   * @throws CodecException if this is no such value
   */
  public <T> @Nullable T as(OscarType<T> type) {
    return JsonCodec.result(isNull() ? null : type.fromTree(this, Location.ROOT));
  }

  /**
   * Returns the text of a string, and the JSON of a number or boolean; {@code null} if this is
   * null.
   *
   * @throws CodecException if this is an array of several values, or an object
   */
  public @Nullable String asText() {
    return as(OscarTypes.STRING);
  }

  /**
   * Returns the elements, unmodifiable; a value that is no array is a list of one, null of none.
   */
  public List<JsonValue> asList() {
    if (kind == Kind.ARRAY) {
      return elements();
    }
    return isNull() ? List.of() : List.of(this);
  }

  /**
   * Returns the properties in their order, unmodifiable; none if this is null.
   *
   * @throws CodecException if this is neither an object nor null
   */
  public Map<String, JsonValue> fields() {
    if (isNull()) {
      return Map.of();
    }
    if (kind != Kind.OBJECT) {
      throw CodecException.mismatch("", "object", kind);
    }
    return properties();
  }

  /** Returns the JSON, without white space. */
  public String toJson() {
    return OscarJson.write(this);
  }

  /** The text of a scalar. */
  String text() {
    return (String) content;
  }

  @SuppressWarnings("unchecked") // arrays hold nothing else
  List<JsonValue> elements() {
    return (List<JsonValue>) content;
  }

  @SuppressWarnings("unchecked") // objects hold nothing else
  Map<String, JsonValue> properties() {
    return (Map<String, JsonValue>) content;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonValue value && kind == value.kind && content.equals(value.content);
  }

  @Override
  public int hashCode() {
    return content.hashCode();
  }

  /** Returns the kind and the size, not the content: it may be health data. */
  @Override
  public String toString() {
    return switch (kind) {
      case NULL -> "JSON null";
      case BOOLEAN, NUMBER -> "JSON " + kind.describe();
      case STRING -> "JSON string of " + text().length() + " characters";
      case ARRAY -> "JSON array of " + elements().size() + " elements";
      case OBJECT -> "JSON object of " + properties().size() + " properties";
    };
  }
}
