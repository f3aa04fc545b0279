package dev.oscarclient.generator.link;

import dev.oscarclient.generator.wadl.WadlDocument;
import dev.oscarclient.generator.wadl.WadlName;
import dev.oscarclient.generator.wadl.WadlOperation;
import dev.oscarclient.generator.wadl.WadlOperation.WadlResponse;
import dev.oscarclient.generator.wadl.WadlParameter;
import dev.oscarclient.generator.wadl.WadlParameter.Style;
import dev.oscarclient.generator.wadl.WadlRepresentation;
import dev.oscarclient.generator.xsd.SchemaElement;
import dev.oscarclient.generator.xsd.SchemaName;
import dev.oscarclient.generator.xsd.SchemaProperty;
import dev.oscarclient.generator.xsd.SchemaProperty.Kind;
import dev.oscarclient.generator.xsd.SchemaSet;
import dev.oscarclient.generator.xsd.SchemaType;
import dev.oscarclient.generator.xsd.SchemaTypeRef;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short ways to write down what documents say. */
final class Documents {
  static final String BASE = "http://localhost:8080/oscar/ws/services";
  static final String JSON = "application/json";

  private Documents() {}

  static WadlDocument xml(WadlOperation... operations) {
    return document("services.wadl", false, operations);
  }

  static WadlDocument json(WadlOperation... operations) {
    return document("services.wadl.json", true, operations);
  }

  static WadlDocument document(String name, boolean jsonForm, WadlOperation... operations) {
    return new WadlDocument(
        name,
        jsonForm,
        Arrays.stream(operations).map(WadlOperation::base).distinct().toList(),
        List.of(operations),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static WadlOperation operation(
      String verb,
      String path,
      List<WadlParameter> parameters,
      List<WadlRepresentation> requests,
      List<WadlRepresentation> responses) {
    return at(BASE, verb, path, parameters, requests, responses);
  }

  static WadlOperation at(
      String base,
      String verb,
      String path,
      List<WadlParameter> parameters,
      List<WadlRepresentation> requests,
      List<WadlRepresentation> responses) {
    return new WadlOperation(
        base,
        verb,
        path,
        "",
        parameters,
        requests,
        List.of(new WadlResponse(List.of(), responses, List.of())),
        List.of(),
        1);
  }

  /** A GET that answers the given representations. */
  static WadlOperation get(String path, WadlRepresentation... responses) {
    return operation("GET", path, List.of(), List.of(), List.of(responses));
  }

  /** A POST that takes the given representations and answers nothing. */
  static WadlOperation post(String path, WadlRepresentation... requests) {
    return operation("POST", path, List.of(), List.of(requests), List.of());
  }

  static WadlRepresentation body(String mediaType) {
    return new WadlRepresentation(mediaType, null, List.of(), List.of(), 1);
  }

  static WadlRepresentation body(String mediaType, String element) {
    return new WadlRepresentation(mediaType, new WadlName("", element), List.of(), List.of(), 1);
  }

  static WadlRepresentation plain(String mediaType, String name, String type) {
    return new WadlRepresentation(
        mediaType, null, List.of(parameter(name, Style.PLAIN, type)), List.of(), 1);
  }

  static WadlParameter parameter(String name, Style style, String type) {
    return new WadlParameter(
        name, style, type, style == Style.TEMPLATE, false, null, null, List.of(), List.of());
  }

  static SchemaSet schemas(Object... components) {
    List<SchemaType> types =
        Arrays.stream(components)
            .filter(SchemaType.class::isInstance)
            .map(SchemaType.class::cast)
            .sorted(Comparator.comparing(SchemaType::name))
            .toList();
    List<SchemaElement> elements =
        Arrays.stream(components)
            .filter(SchemaElement.class::isInstance)
            .map(SchemaElement.class::cast)
            .sorted(Comparator.comparing(SchemaElement::name))
            .toList();
    return new SchemaSet(types, elements, List.of());
  }

  static SchemaType.Complex complex(String name, SchemaProperty... properties) {
    return extending(null, name, properties);
  }

  static SchemaType.Complex extending(
      @Nullable String base, String name, SchemaProperty... properties) {
    return new SchemaType.Complex(
        name(name), false, base == null ? null : name(base), false, List.of(properties), List.of());
  }

  static SchemaType.Complex anonymous(String name, SchemaProperty... properties) {
    return new SchemaType.Complex(name(name), true, null, false, List.of(properties), List.of());
  }

  static SchemaType.Simple simple(String name, SchemaTypeRef base, String... values) {
    return new SchemaType.Simple(name(name), false, base, List.of(values), List.of());
  }

  static SchemaElement element(String name, SchemaTypeRef type) {
    return new SchemaElement(name(name), type, false);
  }

  static SchemaProperty property(String name, SchemaTypeRef type) {
    return property(name, Kind.ELEMENT, type, false, null);
  }

  static SchemaProperty list(String name, SchemaTypeRef type) {
    return property(name, Kind.ELEMENT, type, true, null);
  }

  static SchemaProperty property(
      String name, Kind kind, SchemaTypeRef type, boolean list, @Nullable String wrapper) {
    return new SchemaProperty(name, "", kind, type, list, false, false, wrapper, List.of());
  }

  static SchemaTypeRef builtIn(String name) {
    return new SchemaTypeRef.BuiltIn(name);
  }

  static SchemaTypeRef defined(String name) {
    return new SchemaTypeRef.Defined(name(name));
  }

  static SchemaTypeRef any() {
    return new SchemaTypeRef.Any();
  }

  static SchemaName name(String name) {
    return new SchemaName("", name);
  }
}
