package dev.oscarclient.generator.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks JSON against a JSON Schema, as far as the catalogue's schema goes; refuses what it does
 * not know.
 */
final class SchemaCheck {

  private static final Set<String> ANNOTATIONS = Set.of("$schema", "title", "definitions");

  private final JsonNode root;
  private final List<String> errors = new ArrayList<>();

  SchemaCheck(JsonNode root) {
    this.root = root;
  }

  List<String> errors(JsonNode value) {
    errors.clear();
    check(root, value, "");
    return List.copyOf(errors);
  }

  private void check(JsonNode schema, JsonNode value, String at) {
    if (schema.isBoolean()) {
      require(schema.asBoolean(), at, "nothing goes here");
      return;
    }
    for (Map.Entry<String, JsonNode> rule : schema.properties()) {
      check(rule.getKey(), rule.getValue(), schema, value, at);
    }
  }

  private void check(String rule, JsonNode set, JsonNode schema, JsonNode value, String at) {
    switch (rule) {
      case "$ref" -> check(root.at(set.asText().substring(1)), value, at);
      case "type" -> require(isOfType(set.asText(), value), at, "is no " + set);
      case "enum" -> require(contains(set, value), at, "is none of " + set);
      case "pattern" ->
          require(
              !value.isTextual() || Pattern.compile(set.asText()).matcher(value.asText()).find(),
              at,
              "is not like " + set);
      case "minLength" -> require(value.asText().length() >= set.asInt(), at, "is too short");
      case "minItems" -> require(!value.isArray() || value.size() >= set.asInt(), at, "is short");
      case "uniqueItems" -> {
        Set<JsonNode> distinct = new HashSet<>();
        value.forEach(distinct::add);
        require(distinct.size() == value.size(), at, "holds something twice");
      }
      case "items" -> {
        if (value.isArray()) {
          value.forEach(item -> check(set, item, at + "[]"));
        }
      }
      case "required" ->
          set.forEach(name -> require(value.has(name.asText()), at, "lacks " + name));
      case "properties" -> {
        for (Map.Entry<String, JsonNode> property : set.properties()) {
          if (value.has(property.getKey())) {
            check(property.getValue(), value.get(property.getKey()), at + "/" + property.getKey());
          }
        }
      }
      case "additionalProperties" -> {
        for (Map.Entry<String, JsonNode> member : value.properties()) {
          if (!schema.path("properties").has(member.getKey())) {
            check(set, member.getValue(), at + "/" + member.getKey());
          }
        }
      }
      case "propertyNames" -> {
        for (Map.Entry<String, JsonNode> member : value.properties()) {
          check(set, TextNode.valueOf(member.getKey()), at + "/" + member.getKey());
        }
      }
      case "oneOf" -> {
        int matching = 0;
        for (JsonNode option : set) {
          SchemaCheck attempt = new SchemaCheck(root);
          attempt.check(option, value, at);
          matching += attempt.errors.isEmpty() ? 1 : 0;
        }
        require(matching == 1, at, "is " + matching + " of " + set);
      }
      default -> require(ANNOTATIONS.contains(rule), at, "cannot be checked: " + rule);
    }
  }

  private static boolean contains(JsonNode values, JsonNode value) {
    for (JsonNode one : values) {
      if (one.equals(value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfType(String type, JsonNode value) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isTextual();
      case "boolean" -> value.isBoolean();
      default -> false;
    };
  }

  private void require(boolean holds, String at, String what) {
    if (!holds) {
      errors.add(at + " " + what);
    }
  }
}
