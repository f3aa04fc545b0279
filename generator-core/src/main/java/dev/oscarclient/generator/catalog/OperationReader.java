package dev.oscarclient.generator.catalog;

import dev.oscarclient.generator.catalog.OperationFacts.Body;
import dev.oscarclient.generator.catalog.OperationFacts.Parameter;
import dev.oscarclient.generator.model.Effect;
import dev.oscarclient.generator.model.Paging;
import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.notation.Members;
import dev.oscarclient.generator.notation.Node;
import dev.oscarclient.generator.notation.PagingNotation;
import dev.oscarclient.generator.notation.TypeExpression;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one operation: what it says for all lineages, with what {@code differs} in one on top. */
final class OperationReader {
  private static final List<String> JSON = List.of("application/json");
  private static final List<String> FORM = List.of("application/x-www-form-urlencoded");
  private static final List<String> USUAL_ADDRESSES = List.of("/services", "/rs");
  private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH");

  private OperationReader() {}

  /**
   * Reads an operation.
   *
   * @param name verb and path
   */
  static StandardOperation read(String name, Node node) {
    int space = name.indexOf(' ');
    String verb = space < 0 ? name : name.substring(0, space);
    String path = name.substring(space + 1);
    if (!VERBS.contains(verb) || !path.startsWith("/")) {
      throw node.wrong("The key of an operation is its verb, a space, and its path.");
    }
    Members members = node.members();
    Set<Lineage> lineages = LineageReader.in(members, LineageReader.ALL);
    Map<Lineage, Node> differs = LineageReader.byLineage(members.take("differs"), lineages);
    Map<String, Node> common = members.rest();
    Map<Lineage, OperationFacts> facts = new EnumMap<>(Lineage.class);
    OperationFacts alike = null;
    for (Lineage lineage : Lineage.values()) {
      if (!lineages.contains(lineage)) {
        continue;
      }
      Node differing = differs.get(lineage);
      if (differing == null && alike == null) {
        alike = facts(node, common, null);
      }
      facts.put(
          lineage, differing == null && alike != null ? alike : facts(node, common, differing));
    }
    return new StandardOperation(verb, path, node.origin(), facts);
  }

  private static OperationFacts facts(
      Node node, Map<String, Node> common, @Nullable Node differing) {
    Map<String, Node> own = differing == null ? Map.of() : differing.entries();
    Map<String, Node> all = common;
    if (!own.isEmpty()) {
      all = new LinkedHashMap<>(common);
      all.putAll(own);
    }
    Members members = new Members(node, all);

    List<String> notes = new ArrayList<>();
    Node commonNotes = common.get("notes");
    if (commonNotes != null && own.containsKey("notes")) {
      notes.addAll(commonNotes.texts());
    }
    notes.addAll(members.texts("notes"));

    Node declared = members.take("parameters");
    List<Parameter> parameters = declared == null ? List.of() : parameters(declared);
    Map<String, Node> stated = stated(members.take("stated"), common.get("stated"));
    Body request = request(members, stated.get("request"));
    Body response = response(members, stated.get("response"));
    List<String> addresses = members.texts("addresses");
    OperationFacts facts =
        new OperationFacts(
            members.require("summary").text(),
            notes,
            effect(members.require("effect")),
            addresses.isEmpty() ? USUAL_ADDRESSES : addresses,
            parameters,
            request,
            response,
            paging(members.take("paging")),
            members.flag("successIsAnswer", false));
    members.done();
    return facts;
  }

  /** Returns the classes stated for request and response; those of the lineage go first. */
  private static Map<String, Node> stated(@Nullable Node own, @Nullable Node common) {
    if (own == null) {
      return Map.of();
    }
    Map<String, Node> stated = new LinkedHashMap<>(common == null ? Map.of() : common.entries());
    stated.putAll(own.entries());
    for (Map.Entry<String, Node> entry : stated.entrySet()) {
      if (!entry.getKey().equals("request") && !entry.getKey().equals("response")) {
        throw entry.getValue().wrong("Only request and response can be stated.");
      }
    }
    return stated;
  }

  private static @Nullable Body request(Members members, @Nullable Node stated) {
    Node request = members.take("request");
    List<String> consumes = members.texts("consumes");
    if (request == null) {
      if (stated != null) {
        throw stated.wrong("There is no request to state a class for.");
      }
      return null;
    }
    String className = stated == null ? null : stated.text();
    if (request.isText()) {
      TypeRef type = TypeExpression.read(request, List.of());
      return new Body(type, consumes.isEmpty() ? JSON : consumes, className, List.of());
    }
    Members form = request.members();
    List<Parameter> fields = parameters(form.require("form"));
    form.done();
    TypeRef texts = new TypeRef.MapOf(new TypeRef.Scalar(ScalarKind.STRING));
    return new Body(texts, consumes.isEmpty() ? FORM : consumes, className, fields);
  }

  private static Body response(Members members, @Nullable Node stated) {
    TypeRef type = TypeExpression.read(members.require("response"), List.of());
    List<String> produces = members.texts("produces");
    boolean declaresNothing = type instanceof TypeRef.Nothing && stated == null;
    List<String> usual = declaresNothing ? List.of() : JSON;
    return new Body(
        type,
        produces.isEmpty() ? usual : produces,
        stated == null ? null : stated.text(),
        List.of());
  }

  private static List<Parameter> parameters(Node node) {
    List<Parameter> parameters = new ArrayList<>();
    for (Map.Entry<String, Node> parameter : node.entries().entrySet()) {
      parameters.add(parameter(parameter.getKey(), parameter.getValue()));
    }
    return parameters;
  }

  private static Parameter parameter(String name, Node node) {
    if (node.isText()) {
      return parameter(name, node, false, false, null, null);
    }
    Members members = node.members();
    Parameter parameter =
        parameter(
            name,
            members.require("type"),
            members.flag("needed", false) || members.flag("required", false),
            members.flag("undeclared", false),
            members.text("default"),
            members.text("note"));
    members.done();
    return parameter;
  }

  private static Parameter parameter(
      String name,
      Node type,
      boolean needed,
      boolean undeclared,
      @Nullable String defaultValue,
      @Nullable String note) {
    TypeRef ref = TypeExpression.read(type, List.of());
    TypeRef one = ref instanceof TypeRef.ListOf list ? list.element() : ref;
    if (!(one instanceof TypeRef.Scalar scalar)) {
      throw type.wrong("A parameter is a value without parts, or a list of them.");
    }
    return new Parameter(
        name, scalar, ref instanceof TypeRef.ListOf, needed, undeclared, defaultValue, note);
  }

  static Effect effect(Node node) {
    return switch (node.text()) {
      case "read" -> Effect.READ;
      case "create" -> Effect.CREATE;
      case "update" -> Effect.UPDATE;
      case "delete" -> Effect.DELETE;
      case "action" -> Effect.ACTION;
      default -> throw node.wrong("An effect is read, create, update, delete or action.");
    };
  }

  private static @Nullable Paging paging(@Nullable Node node) {
    return node == null ? null : PagingNotation.read(node);
  }
}
