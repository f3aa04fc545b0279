package dev.oscarclient.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.oscarclient.generator.catalog.Catalog;
import dev.oscarclient.generator.catalog.CatalogStore;
import dev.oscarclient.generator.catalog.Lineage;
import dev.oscarclient.generator.catalog.OperationFacts;
import dev.oscarclient.generator.catalog.OperationFacts.Parameter;
import dev.oscarclient.generator.catalog.SoapEntry;
import dev.oscarclient.generator.catalog.StandardOperation;
import dev.oscarclient.generator.catalog.StandardType;
import dev.oscarclient.generator.catalog.StandardType.Property;
import dev.oscarclient.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holds the bundled catalogue against the facts that were gathered of both versions. */
final class CatalogFactsTest {

  private static final Map<String, Lineage> VERSIONS =
      new TreeMap<>(Map.of("oscar19", Lineage.OSCAR19, "openo26", Lineage.OPEN_O));

  private final Catalog catalog = new Catalog(CatalogStore.bundled());
  private final List<String> differences = new ArrayList<>();

  CatalogFactsTest() {
    catalog.services().forEach(catalog::operations);
  }

  @Test
  void operationsAreAsFound() {
    int compared = 0;
    for (JsonNode fact : SharedSpecs.json("catalog/operations.json")) {
      for (JsonNode version : fact.path("in")) {
        JsonNode here = merged(fact, version.asText());
        String key = here.path("method").asText() + " " + here.path("path").asText();
        OperationFacts facts = facts(key, VERSIONS.get(version.asText()));
        if (facts == null) {
          differences.add(key + " in " + version.asText() + ": missing");
        } else {
          compare(key + " in " + version.asText(), here, facts);
        }
        compared++;
      }
    }
    report();
    assertThat(compared).isGreaterThan(450);
  }

  @Test
  void soapOperationsAreAsFound() {
    int compared = 0;
    for (JsonNode service : SharedSpecs.json("catalog/soap.json")) {
      String address = service.path("address").asText();
      for (JsonNode fact : service.path("operations")) {
        String key = address + "/" + fact.path("name").asText();
        SoapEntry entry =
            catalog.soapOperations(address).stream()
                .filter(e -> e.operation().equals(fact.path("name").asText()))
                .findFirst()
                .orElse(null);
        if (entry == null) {
          differences.add(key + ": missing");
        } else {
          compare(key, fact, entry);
        }
        compared++;
      }
    }
    report();
    assertThat(compared).isEqualTo(85);
  }

  private void compare(String key, JsonNode fact, SoapEntry entry) {
    same(key + " deprecated", fact.path("deprecated").asBoolean(), entry.deprecated());
    same(key + " needsLogin", fact.path("needsLogin").asBoolean(), entry.needsLogin());
    same(key + " lineages", fact.path("in").size(), entry.lineages().size());
    same(
        key + " list", fact.path("returns").has("list"), entry.returns() instanceof TypeRef.ListOf);
    List<String> names = new ArrayList<>();
    fact.path("params")
        .forEach(p -> names.add(p.path("wsdlName").asText() + " " + p.path("name").asText()));
    same(
        key + " parameters",
        names,
        entry.parameters().stream().map(p -> p.wireName() + " " + p.name()).toList());
  }

  private void compare(String key, JsonNode fact, OperationFacts facts) {
    same(key + " effect", fact.path("effect").asText(), lower(facts.effect().name()));
    same(key + " summary", fact.path("summary").asText(), facts.summary());
    // What facts say of a body stands among the notes too.
    boolean noted = facts.notes().size() >= fact.path("notes").size();
    same(key + " has all notes, which are " + fact.path("notes"), true, noted);
    same(key + " request", !fact.path("request").isNull(), facts.request() != null);
    JsonNode paging = fact.path("paging");
    same(key + " has pages", !paging.isNull() && !paging.isMissingNode(), facts.paging() != null);
    if (facts.paging() != null) {
      same(key + " limit", paging.path("limit").asText(), facts.paging().limit());
      same(key + " offset", text(paging, "offset"), facts.paging().offset());
      same(key + " page", text(paging, "page"), facts.paging().page());
    }
    for (JsonNode parameter : fact.path("params")) {
      String name = parameter.path("name").asText();
      Parameter known = facts.parameter(name);
      if (known == null) {
        if (!parameter.path("unbound").asBoolean()) {
          differences.add(key + " parameter " + name + ": missing");
        }
        continue;
      }
      String at = key + " parameter " + name;
      boolean path = parameter.path("in").asText().equals("path");
      same(at + " list", parameter.path("list").asBoolean(), known.repeating());
      same(at + " undeclared", parameter.path("undeclared").asBoolean(), known.undeclared());
      same(at + " needed", !path && parameter.path("required").asBoolean(), known.needed());
      same(at + " default", text(parameter, "default"), known.defaultValue());
      // The catalogue may say more of a parameter than the facts do.
      same(at + " note", true, known.note() != null || !parameter.has("note"));
    }
    for (Parameter known : facts.parameters()) {
      boolean found = false;
      for (JsonNode parameter : fact.path("params")) {
        found |= parameter.path("name").asText().equals(known.name());
      }
      same(key + " parameter " + known.name() + " is a fact", true, found);
    }
  }

  @Test
  void typesAreAsFound() {
    int compared = 0;
    for (JsonNode fact : SharedSpecs.json("catalog/types.json")) {
      String name = fact.path("name").asText();
      StandardType type = catalog.type(name);
      if (type == null) {
        differences.add(name + ": missing");
        continue;
      } else if (type.unnamed()) {
        // The catalogue's own name of a free-form body; the class of that name is another.
        continue;
      }
      for (JsonNode version : fact.path("in")) {
        compareFields(name, fields(fact, version.asText()), type, version.asText());
        compared++;
      }
    }
    report();
    assertThat(compared).isGreaterThan(250);
  }

  private void compareFields(
      String name, Map<String, JsonNode> fields, StandardType type, String version) {
    Lineage lineage = VERSIONS.get(version);
    Map<String, Property> known = new TreeMap<>();
    type.properties(lineage).forEach(property -> known.put(property.name(), property));
    if (!type.isEnumeration()) {
      same(name + " in " + version + " properties", fields.keySet(), known.keySet());
    }
    fields.forEach(
        (field, fact) -> {
          Property property = known.get(field);
          if (property != null) {
            String at = name + "." + field + " in " + version;
            String access = fact.path("access").asText("both");
            same(at + " access", access, access(property));
            boolean required = fact.path("nonNull").asBoolean();
            same(at + " nonNull", required, property.requiredIn().contains(lineage));
            boolean map = fact.path("map").asBoolean();
            same(at + " map", map, property.type() instanceof TypeRef.MapOf);
            boolean list = fact.path("list").asBoolean() && !map;
            same(at + " list", list, property.type() instanceof TypeRef.ListOf);
            boolean epoch = false;
            for (JsonNode one : fact.path("epochIn")) {
              epoch |= one.asText().equals(version);
            }
            same(at + " epoch", epoch, property.epochIn().contains(lineage));
          }
        });
  }

  private static Map<String, JsonNode> fields(JsonNode type, String version) {
    Map<String, JsonNode> fields = new TreeMap<>();
    type.path("fields").forEach(field -> fields.put(field.path("name").asText(), field));
    JsonNode differs = type.path("differs").path(version);
    for (String change : List.of("added", "changed")) {
      differs.path(change).forEach(field -> fields.put(field.path("name").asText(), field));
    }
    differs
        .path("removed")
        .forEach(field -> fields.remove(field.path("name").asText(field.asText())));
    return fields;
  }

  /** Returns the facts of a version: its own notes come on top, all else in place. */
  private static JsonNode merged(JsonNode fact, String version) {
    ObjectNode merged = fact.deepCopy();
    JsonNode differs = fact.path("differs").path(version);
    for (Map.Entry<String, JsonNode> own : differs.properties()) {
      if (own.getKey().equals("notes")) {
        own.getValue().forEach(merged.withArray("notes")::add);
      } else {
        merged.set(own.getKey(), own.getValue());
      }
    }
    return merged;
  }

  private @Nullable OperationFacts facts(String key, Lineage lineage) {
    String service = key.substring(key.indexOf('/') + 1).split("/", 2)[0];
    for (StandardOperation operation : catalog.operations(service)) {
      if (operation.toString().equals(key)) {
        return operation.facts(lineage);
      }
    }
    return null;
  }

  private void same(String what, @Nullable Object fact, @Nullable Object known) {
    boolean same = fact == null ? known == null : fact.equals(known);
    if (!same) {
      differences.add(what + ": " + fact + " in fact, " + known + " in the catalogue");
    }
  }

  private void report() {
    differences.forEach(System.out::println);
    assertThat(differences).isEmpty();
  }

  private static String access(Property property) {
    return switch (property.access()) {
      case READ_ONLY -> "read";
      case WRITE_ONLY -> "write";
      case READ_WRITE -> "both";
    };
  }

  private static @Nullable String text(JsonNode node, String member) {
    return node.hasNonNull(member) ? node.path(member).asText() : null;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
