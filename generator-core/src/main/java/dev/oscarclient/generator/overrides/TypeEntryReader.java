package dev.oscarclient.generator.overrides;

import dev.oscarclient.generator.model.PropertyModel.Access;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.notation.Members;
import dev.oscarclient.generator.notation.Node;
import dev.oscarclient.generator.notation.TypeExpression;
import dev.oscarclient.generator.overrides.OperationEntry.Name;
import dev.oscarclient.generator.overrides.TypeEntry.PropertyEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a file says of one type. */
final class TypeEntryReader {
  private final Attempts attempts;

  TypeEntryReader(Attempts attempts) {
    this.attempts = attempts;
  }

  /** Reads the correction of a type that the server has. */
  TypeEntry correction(Map.Entry<String, Node> entry) {
    Node node = entry.getValue();
    Members members = node.members();
    if (node.entries().isEmpty()) {
      throw node.wrong("The entry says nothing.");
    }
    Name rename = attempts.member(members, "name", name -> new Name(name.place(), name.text()));
    return rest(node, members, entry.getKey(), List.of(), rename, false);
  }

  /** Reads a type that the server says nothing of. */
  TypeEntry newType(Map.Entry<String, Node> entry) {
    Node node = entry.getValue();
    String key = entry.getKey();
    int angle = key.indexOf('<');
    String name = (angle < 0 ? key : key.substring(0, angle)).strip();
    Members members = node.members();
    boolean object = node.entries().containsKey("properties");
    if (object == node.entries().containsKey("values")) {
      attempts.add(node.place().error("A new type has either properties or values."));
    }
    List<String> parameters = angle < 0 ? List.of() : parameters(node, key.substring(angle));
    return rest(node, members, name, parameters, null, true);
  }

  private TypeEntry rest(
      Node node,
      Members members,
      String name,
      List<String> parameters,
      @Nullable Name rename,
      boolean isNew) {
    TypeEntry type =
        new TypeEntry(
            node.place(),
            name,
            parameters,
            rename,
            attempts.member(members, "doc", Node::text),
            attempts.member(members, "root", Node::text),
            attempts.entries(
                members.take("properties"),
                (key, value) -> property(key, value, parameters, isNew)),
            values(members),
            OperationEntryReader.evidence(attempts, members));
    attempts.run(members::done);
    return type;
  }

  private static List<String> parameters(Node node, String text) {
    List<String> parameters = new ArrayList<>();
    String inner = text.endsWith(">") ? text.substring(1, text.length() - 1) : "";
    for (String parameter : inner.split(",", -1)) {
      parameters.add(parameter.strip());
    }
    boolean sound = new HashSet<>(parameters).size() == parameters.size();
    for (String parameter : parameters) {
      sound &= parameter.matches("[A-Za-z][A-Za-z0-9]*") && !TypeExpression.isBuiltIn(parameter);
    }
    if (!sound) {
      throw node.wrong("The type parameters " + text + " are malformed.");
    }
    return parameters;
  }

  private List<String> values(Members members) {
    List<String> values =
        attempts.member(
            members,
            "values",
            node -> {
              List<String> texts = node.texts();
              if (texts.isEmpty() || new HashSet<>(texts).size() < texts.size()) {
                throw node.wrong("An enumeration has at least one value, and each once.");
              }
              return texts;
            });
    return values == null ? List.of() : values;
  }

  private PropertyEntry property(String name, Node node, List<String> variables, boolean isNew) {
    if (node.isText()) {
      return new PropertyEntry(
          node.place(),
          name,
          TypeExpression.read(node, variables),
          TypeExpression.isPrimitive(node.text()),
          null,
          null,
          null,
          null,
          List.of(),
          null,
          isNew);
    }
    Members members = node.members();
    if (node.entries().isEmpty()) {
      throw node.wrong("The entry says nothing.");
    }
    Node typeNode = members.take("type");
    TypeRef type =
        typeNode == null ? null : attempts.read(() -> TypeExpression.read(typeNode, variables));
    List<String> aliases = attempts.member(members, "alias", Node::texts);
    PropertyEntry property =
        new PropertyEntry(
            node.place(),
            name,
            type,
            type != null && typeNode != null && TypeExpression.isPrimitive(typeNode.text()),
            attempts.member(members, "date", OperationEntryReader::date),
            attempts.member(members, "access", TypeEntryReader::access),
            attempts.member(members, "required", Node::flag),
            attempts.member(members, "json", Node::text),
            aliases == null ? List.of() : aliases,
            attempts.member(members, "doc", Node::text),
            isNew || members.flag("add", false));
    OperationEntryReader.evidence(attempts, members);
    attempts.run(members::done);
    if (property.add() && typeNode == null) {
      throw node.wrong("A new property needs a type.");
    }
    return property;
  }

  private static Access access(Node node) {
    return switch (node.text()) {
      case "read" -> Access.READ_ONLY;
      case "write" -> Access.WRITE_ONLY;
      case "both" -> Access.READ_WRITE;
      default -> throw node.wrong("An access is read, write or both.");
    };
  }
}
