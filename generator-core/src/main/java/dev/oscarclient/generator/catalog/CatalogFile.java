package dev.oscarclient.generator.catalog;

import dev.oscarclient.generator.notation.Members;
import dev.oscarclient.generator.notation.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One file of the catalogue, read.
 *
 * @param operations in the order of the file
 * @param types in the order of the file
 */
record CatalogFile(List<StandardOperation> operations, List<StandardType> types) {

  /** Copies the lists. */
  CatalogFile {
    operations = List.copyOf(operations);
    types = List.copyOf(types);
  }

  static CatalogFile of(Node root) {
    Members members = root.members();
    members.take("$schema");
    List<StandardOperation> operations = new ArrayList<>();
    Node declared = members.take("operations");
    if (declared != null) {
      for (Map.Entry<String, Node> operation : declared.entries().entrySet()) {
        operations.add(OperationReader.read(operation.getKey(), operation.getValue()));
      }
    }
    List<StandardType> types = new ArrayList<>();
    addTypes(members.take("bodies"), true, types);
    addTypes(members.take("types"), false, types);
    members.done();
    return new CatalogFile(operations, types);
  }

  private static void addTypes(@Nullable Node node, boolean unnamed, List<StandardType> types) {
    if (node != null) {
      for (Map.Entry<String, Node> type : node.entries().entrySet()) {
        types.add(TypeReader.read(type.getKey(), type.getValue(), unnamed));
      }
    }
  }
}
