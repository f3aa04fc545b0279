package dev.oscarclient.generator.link;

import dev.oscarclient.generator.model.ScalarKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Classes of Java, JAX-RS and JSON libraries whose simple names a server may state for a body. */
final class JavaClasses {

  private static final Set<String> FREE_FORM =
      Set.of(
          "ArrayList",
          "ArrayNode",
          "Collection",
          "HashMap",
          "HashSet",
          "Iterable",
          "JSON",
          "JSONArray",
          "JSONObject",
          "JsonArray",
          "JsonElement",
          "JsonNode",
          "JsonObject",
          "JsonStructure",
          "JsonValue",
          "LinkedHashMap",
          "LinkedHashSet",
          "LinkedList",
          "List",
          "Map",
          "MultivaluedMap",
          "Object",
          "ObjectNode",
          "Optional",
          "Response",
          "ResponseEntity",
          "Serializable",
          "Set",
          "SortedMap",
          "TreeMap",
          "TreeSet");

  private static final Set<String> BYTES =
      Set.of(
          "Attachment",
          "Byte",
          "ByteArrayInputStream",
          "DataHandler",
          "DataSource",
          "File",
          "InputStream",
          "MultipartBody",
          "Reader",
          "StreamingOutput",
          "byte");

  private JavaClasses() {}

  /** Returns whether a class says nothing about the shape of the JSON. */
  static boolean isFreeForm(String className) {
    return FREE_FORM.contains(className);
  }

  /**
   * Returns whether a class stands for bytes, whatever the media type: JAX-RS writes them as they
   * are. CXF names the element class of an array, so {@code byte[]} comes as {@code byte}.
   */
  static boolean isBytes(String className) {
    return BYTES.contains(className);
  }

  /** Returns the value that a class stands for, or {@code null} if it is none. */
  static @Nullable ScalarKind scalar(String className) {
    return switch (className) {
      case "String", "CharSequence", "Character", "char", "URI", "URL", "UUID" -> ScalarKind.STRING;
      case "Boolean", "boolean" -> ScalarKind.BOOLEAN;
      case "Integer", "int", "Short", "short" -> ScalarKind.INT;
      case "Long", "long" -> ScalarKind.LONG;
      case "BigInteger" -> ScalarKind.INTEGER;
      case "BigDecimal", "Number" -> ScalarKind.DECIMAL;
      case "Float", "float" -> ScalarKind.FLOAT;
      case "Double", "double" -> ScalarKind.DOUBLE;
      case "Date",
          "Timestamp",
          "Time",
          "Calendar",
          "GregorianCalendar",
          "XMLGregorianCalendar",
          "LocalDate",
          "LocalTime",
          "LocalDateTime",
          "Instant",
          "OffsetDateTime",
          "ZonedDateTime" ->
          ScalarKind.DATE_TIME;
      default -> null;
    };
  }
}
