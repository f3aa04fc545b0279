package dev.oscarclient.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.PropertyModel.Access;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeModel.EnumType;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures the properties of generated types against what the servers' own JSON mappers know. */
final class JsonNamesTruthTest {

  /**
   * {@code AbstractModel} and {@code BaseObject} only ever come as one of their subclasses, {@code
   * ContactRelationship} has no properties, and Jackson of OSCAR 19 cannot write a {@code Program}.
   */
  private static final Set<String> NOT_COMPARED =
      Set.of("AbstractModel", "BaseObject", "ContactRelationship", "Program oscar19");

  /** Properties whose classes have no shape of their own. */
  private static final Set<String> OPEN =
      Set.of(
          "CaseManagementIssue.notes",
          "LookupCodeValue.associates",
          "ProfessionalSpecialist.contactRelationship",
          "SummaryItemTo1.extra",
          "Survey.answers",
          "Survey.answersList");

  @ParameterizedTest
  @CsvSource({"oscar19,true", "oscar19,false", "openo26,true", "openo26,false"})
  void everyTypeHasTheKeysItsServerKnows(String version, boolean described) {
    Map<String, TypeModel> types = types(version, described);
    SoftAssertions softly = new SoftAssertions();
    int compared = 0;
    for (JsonNode dto :
        SharedSpecs.json("oscar-specs/" + version + "/json-names.json").get("dtos")) {
      String name = dto.path("class").asText().replaceAll(".*[.$]", "");
      boolean left = NOT_COMPARED.contains(name) || NOT_COMPARED.contains(name + " " + version);
      if (dto.has("json") && !left) {
        compare(softly, name, dto, types);
        compared++;
      }
    }
    softly.assertAll();
    assertThat(compared).isGreaterThan(145);
  }

  private static void compare(
      SoftAssertions softly, String name, JsonNode dto, Map<String, TypeModel> types) {
    softly.assertThat(types).as(name).containsKey(name);
    if (!(types.get(name) instanceof ObjectType type)) {
      return;
    }
    Map<String, String> read = new TreeMap<>();
    Set<String> readOnly = new TreeSet<>();
    Set<String> writeOnly = new TreeSet<>();
    Map<String, String> truth = new TreeMap<>();
    for (PropertyModel property : all(type, types)) {
      if (property.access() == Access.WRITE_ONLY) {
        writeOnly.add(property.jsonName());
      } else {
        read.put(property.jsonName(), text(property.type(), types));
      }
      if (property.access() == Access.READ_ONLY) {
        readOnly.add(property.jsonName());
      }
    }
    dto.get("json")
        .properties()
        .forEach(
            property ->
                truth.put(
                    property.getKey(),
                    OPEN.contains(name + "." + property.getKey())
                        ? read.get(property.getKey())
                        : normal(property.getValue().asText())));
    softly.assertThat(read).as(name).isEqualTo(truth);
    softly.assertThat(readOnly).as(name).isEqualTo(texts(dto.path("jsonOutputOnly")));
    softly.assertThat(writeOnly).as(name).isEqualTo(texts(dto.path("jsonReadOnlyInput")));
  }

  private static Map<String, TypeModel> types(String version, boolean described) {
    List<TypeModel> models =
        described
            ? SharedSpecs.link(version, "/rs").model().types()
            : CatalogueGenerationTest.model(
                    version.equals("oscar19") ? "oscar19" : "open-o", List.of("/services", "/rs"))
                .types();
    Map<String, TypeModel> types = new HashMap<>();
    models.forEach(type -> types.put(type.javaName(), type));
    return types;
  }

  /** Returns a property's Java class in OSCAR as the kind of value it is in JSON. */
  private static String normal(String javaType) {
    String type = javaType.replace("byte[]", "bytes");
    if (type.endsWith("[]")) {
      return "List<" + normal(type.substring(0, type.length() - 2)) + ">";
    }
    int angle = type.indexOf('<');
    if (angle > 0) {
      String inner = type.substring(angle + 1, type.length() - 1);
      boolean map = type.startsWith("Map");
      return map
          ? "Map<" + normal(inner.substring(inner.indexOf(", ") + 2)) + ">"
          : "List<" + normal(inner) + ">";
    }
    return switch (type) {
      case "char", "Character", "String", "PRIORITY", "STATUS", "Sex1", "BookingSource" -> "String";
      case "boolean", "Boolean" -> "Boolean";
      case "int", "Integer", "short" -> "Integer";
      case "long", "Long" -> "LONG";
      case "float", "Float" -> "FLOAT";
      case "double", "Double" -> "DOUBLE";
      case "BigDecimal" -> "DECIMAL";
      case "Date", "Calendar", "GregorianCalendar", "XMLGregorianCalendar" -> "DATE_TIME";
      case "ResponseID", "ContactType" -> "String";
      default -> type;
    };
  }

  private static String text(TypeRef type, Map<String, TypeModel> types) {
    if (type instanceof TypeRef.Named named && types.get(named.javaName()) instanceof EnumType) {
      return "String";
    } else if (type instanceof TypeRef.ListOf list) {
      return "List<" + text(list.element(), types) + ">";
    } else if (type instanceof TypeRef.MapOf map) {
      return "Map<" + text(map.value(), types) + ">";
    } else if (type instanceof TypeRef.Variable variable) {
      return variable.name();
    }
    String text = StandardOperationsTruthTest.text(type);
    return text.equals("BINARY") ? "bytes" : text;
  }

  /** Returns a type's properties with those it inherits, whose variable its parent's use binds. */
  private static List<PropertyModel> all(ObjectType type, Map<String, TypeModel> types) {
    List<PropertyModel> all = new ArrayList<>(type.properties());
    TypeRef.Named parent = type.superType();
    if (parent != null && types.get(parent.javaName()) instanceof ObjectType above) {
      for (PropertyModel inherited : all(above, types)) {
        boolean open =
            inherited.type() instanceof TypeRef.ListOf list
                && list.element() instanceof TypeRef.Variable;
        all.add(
            open && !parent.arguments().isEmpty()
                ? inherited.withType(new TypeRef.ListOf(parent.arguments().get(0)))
                : inherited);
      }
    }
    return all;
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new TreeSet<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
