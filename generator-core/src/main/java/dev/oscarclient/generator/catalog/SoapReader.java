package dev.oscarclient.generator.catalog;

import dev.oscarclient.generator.catalog.SoapEntry.Parameter;
import dev.oscarclient.generator.notation.Members;
import dev.oscarclient.generator.notation.Node;
import dev.oscarclient.generator.notation.TypeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a file of standard SOAP operations. */
final class SoapReader {
  private SoapReader() {}

  static List<SoapEntry> read(Node root) {
    Members members = root.members();
    members.take("$schema");
    List<SoapEntry> entries = new ArrayList<>();
    members
        .require("operations")
        .entries()
        .forEach((name, operation) -> entries.add(operation(name, operation)));
    members.done();
    return List.copyOf(entries);
  }

  private static SoapEntry operation(String name, Node node) {
    Members members = node.members();
    Node parameters = members.take("parameters");
    SoapEntry entry =
        new SoapEntry(
            name,
            LineageReader.in(members, LineageReader.ALL),
            members.require("summary").text(),
            members.texts("notes"),
            OperationReader.effect(members.require("effect")),
            members.flag("deprecated", false),
            members.flag("needsLogin", true),
            parameters == null ? List.of() : parameters(parameters),
            TypeExpression.read(members.require("returns"), List.of()),
            node.origin());
    members.done();
    return entry;
  }

  private static List<Parameter> parameters(Node node) {
    List<Parameter> parameters = new ArrayList<>();
    for (Map.Entry<String, Node> parameter : node.entries().entrySet()) {
      Members members = parameter.getValue().members();
      parameters.add(
          new Parameter(
              parameter.getKey(),
              members.require("name").text(),
              TypeExpression.read(members.require("type"), List.of())));
      members.done();
    }
    return parameters;
  }
}
