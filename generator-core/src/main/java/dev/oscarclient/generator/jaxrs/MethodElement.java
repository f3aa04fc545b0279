package dev.oscarclient.generator.jaxrs;

import dev.oscarclient.generator.enrich.DocText;
import dev.oscarclient.generator.enrich.XmlOut;
import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.DateForm;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.ParameterModel;
import dev.oscarclient.generator.model.ParameterModel.Location;
import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.naming.JaxrsNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the method elements of a WADL, such that wadl2java makes the right methods of them. */
final class MethodElement {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String MULTIPART = "multipart/";

  private final XmlOut out;
  private final GrammarTypes types;
  private final Map<String, String> elements;
  private final JavaTypes javaTypes;

  /**
   * Creates a writer of methods.
   *
   * @param elements names of the elements that stand for types as documents, by class
   */
  MethodElement(XmlOut out, GrammarTypes types, Map<String, String> elements, JavaTypes javaTypes) {
    this.out = out;
    this.types = types;
    this.elements = elements;
    this.javaTypes = javaTypes;
  }

  void write(OperationModel operation, String id) {
    Arguments arguments = new Arguments();
    ResourcePaths.variables(operation).forEach(variable -> arguments.take(variable.javaName()));
    BodyModel request = hasBody(operation.request()) ? operation.request() : null;
    // A name that the tool gives comes first, one that can be chosen last.
    RequestBody body = request == null ? null : toolsOwn(request, arguments);
    List<ParameterModel> parameters =
        arguments.take(
            operation.parameters().stream()
                .filter(parameter -> parameter.in() != Location.PATH)
                .toList());
    if (request != null && body == null) {
      body = request(request, arguments);
    }

    out.start("wadl:method").attribute("id", id).attribute("name", operation.verb());
    List<String> docs = new ArrayList<>(operation.docs());
    arguments
        .missing()
        .forEach(name -> docs.add("Not here, as Java has no such name: parameter " + name + "."));
    if (!operation.clinics().isEmpty()) {
      docs.add("Only at: " + String.join(", ", operation.clinics()) + ".");
    }
    doc(DocText.of(docs));
    if (body != null || !parameters.isEmpty()) {
      out.start("wadl:request");
      parameters.forEach(parameter -> parameter(parameter, style(parameter)));
      if (body != null) {
        body.write();
      }
      out.end();
    }
    response(operation.response());
    out.end();
  }

  /** Something to write once what stands before it is written. */
  private interface RequestBody {
    void write();
  }

  private static boolean hasBody(@Nullable BodyModel body) {
    return body != null
        && body.kind() != BodyModel.Kind.NONE
        && !(body.type() instanceof TypeRef.Nothing);
  }

  private static String style(ParameterModel parameter) {
    return switch (parameter.in()) {
      case PATH -> "template";
      case QUERY, FORM -> "query";
      case HEADER -> "header";
      case MATRIX -> "matrix";
    };
  }

  /** Writes the variable of a path. */
  void variable(ParameterModel parameter) {
    out.start("wadl:param")
        .attribute("name", parameter.javaName())
        .attribute("style", "template")
        .attribute("type", type(parameter))
        .attribute("required", "true");
    doc(DocText.of(parameter));
    out.end();
  }

  private void parameter(ParameterModel parameter, String style) {
    boolean array = JaxrsNames.isArray(parameter.name());
    String fixed = Literals.safe(parameter.fixedValue());
    String preset = fixed == null ? Literals.safe(parameter.defaultValue()) : fixed;
    out.start("wadl:param")
        .attribute("name", parameter.name())
        .attribute("style", style)
        .attribute("type", type(parameter));
    out.optional("required", parameter.required() && !array ? "true" : null);
    out.optional("repeating", parameter.repeating() && !array ? "true" : null);
    out.optional("default", preset);
    out.optional("fixed", fixed);
    doc(DocText.of(parameter));
    for (String option : parameter.options()) {
      if (XmlOut.isWritable(option)) {
        out.empty("wadl:option", "value", option);
      }
    }
    out.end();
  }

  /** Dates are text: nobody says how a server's reader of parameters takes a date of Java's. */
  private static String type(ParameterModel parameter) {
    if (parameter.dateForm() != null) {
      return parameter.dateForm() == DateForm.EPOCH_MILLIS ? "xs:long" : "xs:string";
    }
    return parameter.type() instanceof TypeRef.Scalar scalar
            && scalar.kind() != ScalarKind.DATE_TIME
            && scalar.kind() != ScalarKind.BINARY
        ? SchemaTypes.scalar(scalar.kind())
        : "xs:string";
  }

  /** Returns a body for which the tool has a form of its own and no other, or {@code null}. */
  private @Nullable RequestBody toolsOwn(BodyModel body, Arguments arguments) {
    List<String> mediaTypes = mediaTypes(body);
    String first = mediaTypes.get(0);
    if (body.kind() == BodyModel.Kind.FORM) {
      if (!body.fields().isEmpty() && arguments.takeAll(body.fields())) {
        return () -> form(body.fields());
      }
      arguments.take("map");
      return () -> bare(List.of(FORM));
    } else if (mediaTypes.size() == 1 && (first.equals(FORM) || first.startsWith(MULTIPART))) {
      arguments.take(first.equals(FORM) ? "map" : "body");
      return () -> bare(mediaTypes);
    }
    return null;
  }

  private RequestBody request(BodyModel body, Arguments arguments) {
    List<String> mediaTypes = mediaTypes(body);
    if (body.type() instanceof TypeRef.Named named && !types.isEnum(named)) {
      String name = JaxrsNames.body(types.className(named));
      if (name != null && arguments.take(name)) {
        return () -> element(mediaTypes, named);
      }
    }
    String name = arguments.free("body");
    return () -> plain(mediaTypes, name, javaTypes.name(typeOf(body)));
  }

  private void response(BodyModel body) {
    out.start("wadl:response");
    if (hasBody(body)) {
      List<String> mediaTypes = mediaTypes(body);
      TypeRef type = typeOf(body);
      if (type instanceof TypeRef.Named named && !types.isEnum(named)) {
        element(mediaTypes, named);
      } else if (isOpen(body)) {
        bare(mediaTypes);
      } else {
        plain(mediaTypes, "result", javaTypes.name(type));
      }
    }
    out.end();
  }

  private static TypeRef typeOf(BodyModel body) {
    return switch (body.kind()) {
      case TEXT -> new TypeRef.Scalar(ScalarKind.STRING);
      case BINARY -> TypeRef.CONTENT;
      default -> body.type();
    };
  }

  /** Whether only the caller can know what an answer holds. */
  private static boolean isOpen(BodyModel body) {
    return body.kind() == BodyModel.Kind.FORM
        || body.type() instanceof TypeRef.RawJson
        || (body.type() instanceof TypeRef.RawContent && body.kind() != BodyModel.Kind.BINARY);
  }

  private static List<String> mediaTypes(BodyModel body) {
    return Literals.mediaTypes(
        body.mediaTypes(),
        switch (body.kind()) {
          case JSON -> "application/json";
          case XML -> "application/xml";
          case FORM -> FORM;
          case TEXT -> "text/plain";
          case BINARY, NONE -> "application/octet-stream";
        });
  }

  private void form(List<ParameterModel> fields) {
    out.start("wadl:representation").attribute("mediaType", FORM);
    fields.forEach(field -> parameter(field, "query"));
    out.end();
  }

  /** The first alone says the type: of several that do, the tool would make a method without. */
  private void element(List<String> mediaTypes, TypeRef.Named type) {
    String element = elements.get(types.className(type));
    if (element == null) {
      throw new IllegalStateException("No element stands for " + type.javaName());
    }
    out.empty("wadl:representation", "mediaType", mediaTypes.get(0), "element", element);
    bare(mediaTypes.subList(1, mediaTypes.size()));
  }

  private void plain(List<String> mediaTypes, String name, String type) {
    out.start("wadl:representation").attribute("mediaType", mediaTypes.get(0));
    out.empty("wadl:param", "name", name, "style", "plain", "type", type).end();
    bare(mediaTypes.subList(1, mediaTypes.size()));
  }

  private void bare(List<String> mediaTypes) {
    mediaTypes.forEach(mediaType -> out.empty("wadl:representation", "mediaType", mediaType));
  }

  private void doc(String html) {
    if (!html.isEmpty()) {
      out.start("wadl:doc").text(html).end();
    }
  }
}
