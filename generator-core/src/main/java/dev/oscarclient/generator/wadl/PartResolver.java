package dev.oscarclient.generator.wadl;

import dev.oscarclient.generator.wadl.WadlOperation.WadlResponse;
import dev.oscarclient.generator.wadl.WadlParameter.Style;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolves the parts of a method: parameters, representations, responses. */
final class PartResolver {
  private final WadlFile file;
  private final References references;
  private final Problems problems;

  PartResolver(WadlFile file, References references, Problems problems) {
    this.file = file;
    this.references = references;
    this.problems = problems;
  }

  /** Follows a reference; returns {@code null} if it leads nowhere, which is reported. */
  <T extends WadlTree.Definition> References.@Nullable Located<T> definition(
      T node, WadlFile source, Class<T> kind, int line) {
    try {
      return references.resolve(node, source, kind);
    } catch (References.DanglingException e) {
      problems.warning(
          line, e.getMessage(), "What it stands for is missing from the result. " + e.advice());
      return null;
    }
  }

  /** Resolves the parameters of a resource, resource type or request. */
  List<Scope.Declared> declared(List<WadlTree.Param> params, WadlFile source, String path) {
    if (params.isEmpty()) {
      return List.of();
    }
    List<Scope.Declared> result = new ArrayList<>(params.size());
    for (WadlTree.Param param : params) {
      int line = lineOf(param, source);
      References.Located<WadlTree.Param> located =
          definition(param, source, WadlTree.Param.class, line);
      if (located == null) {
        continue;
      }
      Style fallback =
          PathTemplate.variables(path).contains(nameOf(located.node()))
              ? Style.TEMPLATE
              : Style.QUERY;
      WadlParameter parameter = parameter(located.node(), fallback, line);
      if (parameter == null) {
        continue;
      }
      if (parameter.style() == Style.PLAIN) {
        problems.warning(
            line,
            "The parameter "
                + Problems.quoted(parameter.name())
                + " has style plain outside a representation; it is left out.",
            "Correct the document.");
        continue;
      }
      result.add(new Scope.Declared(parameter, param, line));
    }
    return result;
  }

  List<WadlRepresentation> representations(List<WadlTree.Representation> written, WadlFile source) {
    if (written.isEmpty()) {
      return List.of();
    }
    List<WadlRepresentation> result = new ArrayList<>(written.size());
    for (WadlTree.Representation representation : written) {
      int line = lineOf(representation, source);
      References.Located<WadlTree.Representation> located =
          definition(representation, source, WadlTree.Representation.class, line);
      if (located != null) {
        result.add(representation(located.node(), located.file(), line));
      }
    }
    return result;
  }

  private WadlRepresentation representation(
      WadlTree.Representation definition, WadlFile source, int line) {
    return new WadlRepresentation(
        definition.mediaType == null ? "" : definition.mediaType.strip(),
        element(definition, line),
        bodyParameters(definition, source),
        docs(definition),
        line);
  }

  private @Nullable WadlName element(WadlTree.Representation representation, int line) {
    String element = representation.element == null ? "" : representation.element.strip();
    if (element.isEmpty()) {
      return null;
    }
    String namespace = representation.elementNamespace;
    if (namespace == null) {
      problems.warning(
          line,
          "The prefix of the element " + Problems.quoted(element) + " is not declared.",
          "It is taken as being in no namespace.");
      namespace = "";
    }
    return new WadlName(namespace, localPart(element));
  }

  private List<WadlParameter> bodyParameters(
      WadlTree.Representation representation, WadlFile source) {
    if (representation.params.isEmpty()) {
      return List.of();
    }
    boolean form =
        representation.mediaType != null
            && (representation.mediaType.contains("form-urlencoded")
                || representation.mediaType.contains("form-data"));
    return parameters(representation.params, source, form ? Style.QUERY : Style.PLAIN);
  }

  private List<WadlParameter> parameters(
      List<WadlTree.Param> params, WadlFile source, Style fallback) {
    List<WadlParameter> result = new ArrayList<>(params.size());
    for (WadlTree.Param param : params) {
      int line = lineOf(param, source);
      References.Located<WadlTree.Param> located =
          definition(param, source, WadlTree.Param.class, line);
      WadlParameter parameter = located == null ? null : parameter(located.node(), fallback, line);
      if (parameter != null) {
        result.add(parameter);
      }
    }
    return result;
  }

  /** Resolves a response; returns {@code null} if it is a reference that leads nowhere. */
  @Nullable WadlResponse response(WadlTree.Response written, WadlFile source) {
    int line = lineOf(written, source);
    References.Located<WadlTree.Response> located =
        definition(written, source, WadlTree.Response.class, line);
    if (located == null) {
      return null;
    }
    WadlTree.Response response = located.node();
    List<WadlParameter> headers =
        response.params.isEmpty()
            ? List.of()
            : parameters(response.params, located.file(), Style.HEADER);
    return new WadlResponse(
        statuses(response, line),
        representations(response.representations, located.file()),
        headers);
  }

  private List<Integer> statuses(WadlTree.Response response, int line) {
    if (response.status == null || response.status.isBlank()) {
      return List.of();
    }
    List<Integer> statuses = new ArrayList<>(1);
    for (String status : Texts.words(response.status)) {
      if (status.length() == 3 && status.chars().allMatch(c -> c >= '0' && c <= '9')) {
        statuses.add(Integer.valueOf(status));
      } else {
        problems.warning(
            line,
            "The status " + Problems.quoted(status) + " is no HTTP status; it is left out.",
            "Correct the document.");
      }
    }
    return statuses;
  }

  /** Resolves a parameter; returns {@code null} if it cannot be used, which is reported. */
  private @Nullable WadlParameter parameter(WadlTree.Param param, Style fallback, int line) {
    String name = nameOf(param);
    if (name.isEmpty()) {
      problems.warning(line, "A parameter has no name; it is left out.", "Correct the document.");
      return null;
    }
    Style style = style(param, fallback);
    if (style == null) {
      problems.warning(
          line,
          "The parameter "
              + Problems.quoted(name)
              + " has the unknown style "
              + Problems.quoted(String.valueOf(param.style))
              + "; it is left out.",
          "WADL knows template, query, header, matrix and plain. Correct the document.");
      return null;
    }
    return new WadlParameter(
        name,
        style,
        type(param),
        style == Style.TEMPLATE || flag(param.required, "required", line),
        flag(param.repeating, "repeating", line),
        param.defaultValue,
        param.fixedValue,
        options(param),
        docs(param));
  }

  /** Returns the parameter for a path's variable that the document says nothing of. */
  static WadlParameter undeclaredVariable(String name) {
    return new WadlParameter(
        name, Style.TEMPLATE, "string", true, false, null, null, List.of(), List.of());
  }

  private static String nameOf(WadlTree.Param param) {
    return param.name == null ? "" : param.name.strip();
  }

  private static @Nullable Style style(WadlTree.Param param, Style fallback) {
    if (param.style == null || param.style.isBlank()) {
      return fallback;
    }
    return switch (param.style.strip()) {
      case "template" -> Style.TEMPLATE;
      case "query" -> Style.QUERY;
      case "header" -> Style.HEADER;
      case "matrix" -> Style.MATRIX;
      case "plain" -> Style.PLAIN;
      default -> null;
    };
  }

  private static String type(WadlTree.Param param) {
    String local = param.type == null ? "" : localPart(param.type.strip());
    return local.isEmpty() ? "string" : local;
  }

  private static String localPart(String name) {
    return name.substring(name.lastIndexOf(':') + 1).strip();
  }

  private boolean flag(@Nullable String value, String name, int line) {
    if (value == null) {
      return false;
    }
    switch (value.strip()) {
      case "true", "1" -> {
        return true;
      }
      case "false", "0" -> {
        return false;
      }
      default -> {
        problems.warning(
            line,
            "The attribute "
                + name
                + " is neither true nor false but "
                + Problems.quoted(value)
                + ".",
            "It is taken as false.");
        return false;
      }
    }
  }

  private static List<String> options(WadlTree.Param param) {
    if (param.options.isEmpty()) {
      return List.of();
    }
    List<String> values = new ArrayList<>(param.options.size());
    for (WadlTree.Option option : param.options) {
      if (option.value != null) {
        values.add(option.value);
      }
    }
    return values;
  }

  /** Returns the text of doc elements, title first; those without any text are left out. */
  static List<String> docs(WadlTree.Node node) {
    if (node.docs.isEmpty()) {
      return List.of();
    }
    List<String> texts = new ArrayList<>(node.docs.size());
    for (WadlTree.Doc doc : node.docs) {
      String text = DocText.of(doc);
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  private int lineOf(WadlTree.Node node, WadlFile source) {
    return source == file ? node.line : 0;
  }
}
