package dev.oscarclient.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Random bodies as a version's own JSON mapper would write them, from what that knows of types. */
final class RandomBodies {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int DEEPEST = 5;

  private final Map<String, JsonNode> classes = new HashMap<>();
  private final Random random;
  private final boolean smartDates;
  private final boolean nulls;

  /**
   * Reads what the mapper knows.
   *
   * @param nulls whether the server writes properties that are null
   */
  RandomBodies(String version, boolean nulls, long seed) {
    this.random = new Random(seed);
    this.smartDates = version.equals("openo26");
    this.nulls = nulls;
    for (JsonNode dto :
        SharedSpecs.json("oscar-specs/" + version + "/json-names.json").get("dtos")) {
      if (dto.has("json")) {
        classes.put(dto.path("class").asText().replaceAll(".*[.$]", ""), dto);
      }
    }
  }

  /** Returns whether there is enough known of a type to make one. */
  boolean knows(String type) {
    for (String name : type.split("[<>, \\[\\]]+", -1)) {
      if (!Set.of("List", "Boolean", "Integer", "int").contains(name)
          && !name.isEmpty()
          && !(classes.containsKey(name) && classes.get(name).get("json").size() > 0)) {
        return false;
      }
    }
    return true;
  }

  /** Returns a body of a type; lists hold something. */
  JsonNode body(String type) {
    return value(type, "", Map.of(), 0);
  }

  private JsonNode value(String type, String key, Map<String, String> variables, int depth) {
    String text = type.replace("? extends ", "");
    if (text.endsWith("[]") && !text.equals("byte[]")) {
      return list(text.substring(0, text.length() - 2), key, variables, depth);
    }
    int angle = text.indexOf('<');
    String raw = angle < 0 ? text : text.substring(0, angle);
    String argument = angle < 0 ? "" : text.substring(angle + 1, text.length() - 1);
    if (variables.containsKey(raw)) {
      return value(variables.get(raw), key, Map.of(), depth);
    } else if (Set.of("List", "Set", "Collection", "ArrayList").contains(raw)) {
      return list(argument, key, variables, depth);
    } else if (raw.equals("Map")) {
      ObjectNode map = NODES.objectNode();
      String values = argument.substring(argument.indexOf(", ") + 2);
      for (int i = random.nextInt(3); i > 0; i--) {
        map.set(
            Integer.toString(1000 + random.nextInt(9000)),
            value(values, key, variables, depth + 1));
      }
      return map;
    }
    JsonNode scalar = scalar(raw, key);
    return scalar != null ? scalar : object(raw, argument, depth);
  }

  private JsonNode object(String name, String argument, int depth) {
    JsonNode dto = classes.get(name);
    if (dto == null || depth > DEEPEST) {
      return NODES.nullNode();
    }
    Map<String, String> variables = argument.isEmpty() ? Map.of() : Map.of("T", argument);
    ObjectNode object = NODES.objectNode();
    for (Map.Entry<String, JsonNode> property : dto.get("json").properties()) {
      String type = property.getValue().asText();
      boolean primitive = List.of("int", "long", "boolean", "float", "double").contains(type);
      JsonNode value =
          !primitive && random.nextInt(6) == 0
              ? NODES.nullNode()
              : value(type, property.getKey(), variables, depth + 1);
      if (nulls || !value.isNull()) {
        object.set(property.getKey(), value);
      }
    }
    return object;
  }

  private ArrayNode list(String type, String key, Map<String, String> variables, int depth) {
    ArrayNode list = NODES.arrayNode();
    int size = depth < 2 ? 1 + random.nextInt(3) : random.nextInt(3);
    for (int i = 0; i < size; i++) {
      JsonNode value = value(type, key, variables, depth + 1);
      if (!value.isNull()) {
        list.add(value);
      }
    }
    return list;
  }

  private @Nullable JsonNode scalar(String type, String key) {
    return switch (type) {
      case "String",
          "byte[]",
          "PRIORITY",
          "STATUS",
          "Sex1",
          "BookingSource",
          "ResponseID",
          "ContactType" ->
          NODES.textNode(
              key.toLowerCase(java.util.Locale.ROOT).contains("date")
                  ? "2024-03-" + (10 + random.nextInt(20))
                  : random.nextInt(4) == 0 ? "" : "text " + random.nextInt());
      case "char", "Character" -> NODES.textNode("A");
      case "boolean", "Boolean" -> NODES.booleanNode(random.nextBoolean());
      case "int", "Integer", "short" -> NODES.numberNode(random.nextInt(100_000));
      case "long", "Long" -> NODES.numberNode((long) random.nextInt(100_000));
      case "float", "Float", "double", "Double" -> NODES.numberNode(random.nextInt(1000) / 4.0);
      case "BigDecimal" -> NODES.numberNode(java.math.BigDecimal.valueOf(random.nextInt(9999), 2));
      case "Date", "Calendar", "GregorianCalendar", "XMLGregorianCalendar" ->
          smartDates && random.nextBoolean()
              ? NODES.textNode("1985-07-09")
              : NODES.numberNode(489_729_600_000L + random.nextInt());
      default -> null;
    };
  }
}
