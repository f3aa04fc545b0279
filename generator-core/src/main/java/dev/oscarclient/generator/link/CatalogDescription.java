package dev.oscarclient.generator.link;

import dev.oscarclient.generator.catalog.Catalog;
import dev.oscarclient.generator.catalog.Lineage;
import dev.oscarclient.generator.catalog.OperationFacts;
import dev.oscarclient.generator.catalog.OperationFacts.Parameter;
import dev.oscarclient.generator.catalog.StandardOperation;
import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.wadl.WadlDocument;
import dev.oscarclient.generator.wadl.WadlOperation;
import dev.oscarclient.generator.wadl.WadlOperation.WadlResponse;
import dev.oscarclient.generator.wadl.WadlParameter;
import dev.oscarclient.generator.wadl.WadlRepresentation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The WADL that a server of a lineage would publish, as far as the catalogue knows: the description
 * of one that publishes none.
 */
final class CatalogDescription {

  private CatalogDescription() {}

  /** Returns a document for each address of the lineage. */
  static List<AddressedWadl> of(Catalog catalog, Lineage lineage) {
    Map<String, List<WadlOperation>> byAddress = new TreeMap<>();
    for (String service : catalog.services()) {
      for (StandardOperation operation : catalog.operations(service)) {
        OperationFacts facts = operation.facts(lineage);
        if (facts != null) {
          WadlOperation described = describe(operation, facts);
          for (String address : facts.addresses()) {
            byAddress.computeIfAbsent(address, key -> new ArrayList<>()).add(described);
          }
        }
      }
    }
    List<AddressedWadl> documents = new ArrayList<>();
    for (Map.Entry<String, List<WadlOperation>> address : byAddress.entrySet()) {
      documents.add(
          new AddressedWadl(
              address.getKey(),
              new WadlDocument(
                  "catalogue " + lineage.key(),
                  false,
                  List.of(address.getKey()),
                  address.getValue(),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of())));
    }
    return documents;
  }

  private static WadlOperation describe(StandardOperation operation, OperationFacts facts) {
    List<WadlParameter> parameters = new ArrayList<>();
    for (Parameter parameter : facts.parameters()) {
      if (!parameter.undeclared()) {
        parameters.add(describe(operation.path(), parameter));
      }
    }
    return new WadlOperation(
        "",
        operation.verb(),
        operation.path(),
        "",
        parameters,
        representations(facts.request()),
        List.of(new WadlResponse(List.of(), representations(facts.response()), List.of())),
        List.of(),
        0);
  }

  private static List<WadlRepresentation> representations(OperationFacts.@Nullable Body body) {
    List<WadlRepresentation> representations = new ArrayList<>();
    if (body != null) {
      for (String mediaType : body.mediaTypes()) {
        representations.add(new WadlRepresentation(mediaType, null, List.of(), List.of(), 0));
      }
    }
    return representations;
  }

  private static WadlParameter describe(String path, Parameter parameter) {
    boolean template = path.contains("{" + parameter.name() + "}");
    return new WadlParameter(
        parameter.name(),
        template ? WadlParameter.Style.TEMPLATE : WadlParameter.Style.QUERY,
        schemaName(parameter.type()),
        template,
        parameter.repeating(),
        parameter.defaultValue(),
        null,
        List.of(),
        List.of());
  }

  /** Returns the name that {@link BuiltInTypes} reads back. */
  private static String schemaName(TypeRef.Scalar type) {
    ScalarKind kind = type.kind();
    return switch (kind) {
      case STRING, BINARY -> "string";
      case BOOLEAN -> "boolean";
      case INT -> "int";
      case LONG -> "long";
      case INTEGER -> "integer";
      case DECIMAL -> "decimal";
      case FLOAT -> "float";
      case DOUBLE -> "double";
      case DATE_TIME -> "dateTime";
    };
  }
}
