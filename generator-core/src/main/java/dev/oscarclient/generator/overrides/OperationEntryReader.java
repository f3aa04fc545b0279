package dev.oscarclient.generator.overrides;

import dev.oscarclient.generator.model.DateForm;
import dev.oscarclient.generator.model.Effect;
import dev.oscarclient.generator.model.Paging;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.notation.Members;
import dev.oscarclient.generator.notation.Node;
import dev.oscarclient.generator.notation.PagingNotation;
import dev.oscarclient.generator.notation.TypeExpression;
import dev.oscarclient.generator.overrides.OperationEntry.BodyEntry;
import dev.oscarclient.generator.overrides.OperationEntry.Name;
import dev.oscarclient.generator.overrides.OperationEntry.PagingEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a file says of one operation. */
final class OperationEntryReader {

  /** Verb, path and perhaps an address: {@code GET /tickets/{id} at /rs}. */
  private static final Pattern KEY =
      Pattern.compile("([A-Z]+) +(/.*?)(?: +at +(/[^ {}]*))?", Pattern.DOTALL);

  private final Attempts attempts;

  OperationEntryReader(Attempts attempts) {
    this.attempts = attempts;
  }

  OperationEntry read(Map.Entry<String, Node> entry) {
    Node node = entry.getValue();
    Matcher key = KEY.matcher(entry.getKey().strip());
    if (!key.matches()) {
      throw node.wrong(
          "The key of an operation is its verb, a space, and its path, as in \"GET /tickets/{id}\".");
    }
    Members members = node.members();
    if (node.entries().isEmpty()) {
      throw node.wrong("The entry says nothing.");
    }
    Boolean drop = attempts.member(members, "drop", Node::flag);
    if (drop != null && drop && node.entries().size() > 1) {
      attempts.add(node.place().error("What is dropped can have nothing else said of it."));
    }
    List<String> consumes = mediaTypes(members, "consumes");
    List<String> produces = mediaTypes(members, "produces");
    OperationEntry operation =
        new OperationEntry(
            node.place(),
            entry.getKey(),
            key.group(1),
            key.group(2),
            key.group(3),
            drop != null && drop,
            body(node, members, "request", consumes),
            body(node, members, "response", produces),
            attempts.member(members, "method", OperationEntryReader::name),
            attempts.member(members, "service", OperationEntryReader::name),
            attempts.entries(members.take("parameters"), this::parameter),
            attempts.member(members, "paging", OperationEntryReader::paging),
            attempts.member(members, "successIsAnswer", Node::flag),
            attempts.member(members, "effect", OperationEntryReader::effect),
            attempts.member(members, "summary", Node::text),
            texts(members, "notes"),
            evidence(attempts, members));
    attempts.run(members::done);
    return operation;
  }

  private @Nullable BodyEntry body(
      Node owner, Members members, String name, List<String> mediaTypes) {
    Node node = members.take(name);
    if (node == null) {
      return mediaTypes.isEmpty() ? null : new BodyEntry(owner.place(), null, "", null, mediaTypes);
    }
    return attempts.read(
        () -> {
          if (node.isText() || name.equals("response")) {
            TypeRef type = TypeExpression.read(node, List.of());
            return new BodyEntry(node.place(), type, node.text(), null, mediaTypes);
          }
          Members form = node.members();
          List<ParameterEntry> fields = attempts.entries(form.require("form"), this::parameter);
          form.done();
          return new BodyEntry(node.place(), null, "a form", fields, mediaTypes);
        });
  }

  private List<String> mediaTypes(Members members, String name) {
    Node node = members.take(name);
    List<String> mediaTypes = new ArrayList<>();
    attempts.run(
        () -> {
          for (Node element : node == null ? List.<Node>of() : node.list()) {
            if (!element.text().matches("[!-~]+/[!-~]+( *;[ -~]+)?")) {
              throw element.wrong("\"" + element.text() + "\" is no media type.");
            }
            mediaTypes.add(element.text());
          }
        });
    return mediaTypes;
  }

  private ParameterEntry parameter(String name, Node node) {
    if (node.isText()) {
      TypeRef type = TypeExpression.read(node, List.of());
      return new ParameterEntry(
          node.place(),
          name,
          scalar(node, type),
          type instanceof TypeRef.ListOf,
          null,
          null,
          false,
          null,
          null);
    }
    Members members = node.members();
    Node typeNode = members.take("type");
    TypeRef type =
        typeNode == null ? null : attempts.read(() -> TypeExpression.read(typeNode, List.of()));
    ParameterEntry parameter =
        new ParameterEntry(
            node.place(),
            name,
            typeNode == null || type == null ? null : attempts.read(() -> scalar(typeNode, type)),
            type == null ? null : type instanceof TypeRef.ListOf,
            attempts.member(members, "date", OperationEntryReader::date),
            attempts.member(members, "required", Node::flag),
            members.flag("undeclared", false),
            attempts.member(members, "default", Node::text),
            attempts.member(members, "note", Node::text));
    attempts.run(members::done);
    return parameter;
  }

  private static TypeRef.Scalar scalar(Node node, TypeRef type) {
    TypeRef one = type instanceof TypeRef.ListOf list ? list.element() : type;
    if (one instanceof TypeRef.Scalar scalar) {
      return scalar;
    }
    throw node.wrong("A parameter is a value without parts, or a list of them.");
  }

  private List<String> texts(Members members, String name) {
    List<String> texts = attempts.member(members, name, Node::texts);
    return texts == null ? List.of() : texts;
  }

  static Name name(Node node) {
    return new Name(node.place(), node.text());
  }

  static DateForm date(Node node) {
    DateForm form = DateForm.ofKey(node.text());
    if (form == null) {
      throw node.wrong(oneOf("The form of a date", DateForm.values(), DateForm::key));
    }
    return form;
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

  private static PagingEntry paging(Node node) {
    if (node.isFlag()) {
      if (node.flag()) {
        throw node.wrong("Paging is false, or says which parameters there are.");
      }
      return new PagingEntry(node.place(), null);
    }
    Paging paging = PagingNotation.read(node);
    if ((paging.offset() == null) == (paging.page() == null)) {
      throw node.wrong("Paging is by limit and either offset or page.");
    }
    return new PagingEntry(node.place(), paging);
  }

  static Evidence evidence(Attempts attempts, Members members) {
    Boolean sample =
        attempts.member(
            members,
            "from",
            node -> {
              if (!node.text().equals("sample")) {
                throw node.wrong("An entry is from sample; leave it out for one of your own.");
              }
              return true;
            });
    String confidence =
        attempts.member(
            members,
            "confidence",
            node -> {
              if (!node.text().matches("0(\\.[0-9]{1,9})?|1(\\.0{1,9})?")) {
                throw node.wrong("A confidence is a number from 0 to 1.");
              }
              return node.text();
            });
    return new Evidence(sample != null, confidence);
  }

  private static <E> String oneOf(String what, E[] values, Function<E, String> key) {
    StringJoiner keys = new StringJoiner(", ", what + " is one of ", ".");
    for (E value : values) {
      keys.add(key.apply(value));
    }
    return keys.toString();
  }
}
