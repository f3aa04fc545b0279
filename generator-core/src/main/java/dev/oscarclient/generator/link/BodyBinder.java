package dev.oscarclient.generator.link;

import dev.oscarclient.generator.link.TypeBinder.Bound;
import dev.oscarclient.generator.model.Binding;
import dev.oscarclient.generator.model.Binding.Authority;
import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.BodyModel.Kind;
import dev.oscarclient.generator.model.ParameterModel;
import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.wadl.WadlParameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the representations of a body into one: chooses how it is carried, and binds its type. */
final class BodyBinder {

  private static final TypeRef TEXT = new TypeRef.Scalar(ScalarKind.STRING);

  /** How a representation is carried, in order of preference. */
  private enum Carrier {
    JSON,
    JSON_BY_TYPE,
    PLAIN_TEXT,
    XML,
    FORM,
    TEXT,
    BYTES
  }

  private final TypeBinder types;

  BodyBinder(TypeBinder types) {
    this.types = types;
  }

  /**
   * Returns the request body, or {@code null} if there is none.
   *
   * @param fields of the form, as {@link #formFields} gives them, linked
   */
  @Nullable BodyModel request(List<DescribedBody> bodies, List<ParameterModel> fields) {
    return bodies.isEmpty() ? null : bind(bodies, fields, "application/octet-stream");
  }

  /** Returns the response body. */
  BodyModel response(List<DescribedBody> bodies) {
    return bodies.isEmpty()
        ? BodyModel.none(new Binding(Authority.WADL, "no representation", true))
        : bind(bodies, List.of(), "*/*");
  }

  /** Returns whether a request is carried as a form. */
  boolean isForm(List<DescribedBody> bodies) {
    return !bodies.isEmpty() && best(bodies) == Carrier.FORM;
  }

  /** Returns the fields of a request, none if it is not carried as a form. */
  List<WadlParameter> formFields(List<DescribedBody> bodies) {
    Map<String, WadlParameter> fields = new LinkedHashMap<>();
    if (isForm(bodies)) {
      for (DescribedBody body : chosen(bodies, Carrier.FORM)) {
        body.fields().forEach(field -> fields.putIfAbsent(field.name(), field));
      }
    }
    return List.copyOf(fields.values());
  }

  private BodyModel bind(
      List<DescribedBody> bodies, List<ParameterModel> fields, String unknownMediaType) {
    Carrier carrier = best(bodies);
    List<DescribedBody> chosen = chosen(bodies, carrier);
    List<String> mediaTypes = mediaTypes(chosen, unknownMediaType);
    return switch (carrier) {
      case JSON -> json(mediaTypes, chosen);
      case JSON_BY_TYPE -> json(List.of("application/json"), chosen);
      case PLAIN_TEXT -> plainText(mediaTypes, chosen.get(0));
      case XML -> xml(mediaTypes, chosen.get(0));
      case FORM -> form(mediaTypes, fields);
      case TEXT ->
          new BodyModel(
              Kind.TEXT,
              mediaTypes,
              TEXT,
              List.of(),
              new Binding(Authority.WADL, mediaTypes.get(0), true));
      case BYTES -> bytes(mediaTypes, chosen.get(0));
    };
  }

  private BodyModel json(List<String> mediaTypes, List<DescribedBody> chosen) {
    List<Bound> bounds = new ArrayList<>(chosen.size());
    boolean anySays = false;
    for (DescribedBody body : chosen) {
      anySays |= body.saysType();
    }
    for (DescribedBody body : chosen) {
      if (body.className() != null && JavaClasses.isBytes(body.className())) {
        return bytes(mediaTypes, body);
      }
      if (body.saysType() || !anySays) {
        bounds.add(types.bind(body));
      }
    }
    Bound first = bounds.get(0);
    for (Bound other : bounds.subList(1, bounds.size())) {
      if (!other.type().equals(first.type())) {
        return body(
            Kind.JSON,
            mediaTypes,
            TypeRef.RAW_JSON,
            open("either " + first.binding().detail() + " or " + other.binding().detail()));
      }
    }
    // OSCAR reads and writes a String as it is, without quotes, also under application/json.
    Kind kind = isText(first.type()) ? Kind.TEXT : Kind.JSON;
    return body(kind, mediaTypes, first.type(), first.binding());
  }

  private BodyModel plainText(List<String> mediaTypes, DescribedBody body) {
    Bound bound = types.bind(body);
    Binding stated = bound.binding();
    return body(
        Kind.TEXT,
        mediaTypes,
        TEXT,
        isText(bound.type())
            ? stated
            : new Binding(stated.authority(), stated.detail() + ", as text", false));
  }

  private static BodyModel xml(List<String> mediaTypes, DescribedBody body) {
    Binding binding =
        body.element() == null
            ? open("XML only")
            : new Binding(
                Authority.WADL, "element " + body.element().localName() + ", XML only", false);
    return body(Kind.XML, mediaTypes, TypeRef.CONTENT, binding);
  }

  private static BodyModel form(List<String> mediaTypes, List<ParameterModel> fields) {
    Binding binding =
        fields.isEmpty()
            ? open("form without declared fields")
            : new Binding(Authority.WADL, "form fields", true);
    return new BodyModel(Kind.FORM, mediaTypes, new TypeRef.MapOf(TEXT), fields, binding);
  }

  private static BodyModel bytes(List<String> mediaTypes, DescribedBody body) {
    String essence = MediaTypes.essence(body.mediaType());
    boolean known = !MediaTypes.isOpen(essence) && !MediaTypes.isJson(essence);
    Binding binding =
        known
            ? new Binding(Authority.WADL, mediaTypes.get(0), true)
            : open(body.className() == null ? mediaTypes.get(0) : "class " + body.className());
    return body(Kind.BINARY, mediaTypes, TypeRef.CONTENT, binding);
  }

  private static BodyModel body(Kind kind, List<String> mediaTypes, TypeRef type, Binding binding) {
    return new BodyModel(kind, mediaTypes, type, List.of(), binding);
  }

  private static boolean isText(TypeRef type) {
    return type instanceof TypeRef.Scalar scalar && scalar.kind() == ScalarKind.STRING;
  }

  private static Binding open(String detail) {
    return new Binding(Authority.NONE, detail, false);
  }

  private Carrier best(List<DescribedBody> bodies) {
    Carrier best = Carrier.BYTES;
    for (DescribedBody body : bodies) {
      Carrier carrier = carrier(body);
      best = carrier.compareTo(best) < 0 ? carrier : best;
    }
    return best;
  }

  private List<DescribedBody> chosen(List<DescribedBody> bodies, Carrier carrier) {
    List<DescribedBody> chosen = new ArrayList<>();
    for (DescribedBody body : bodies) {
      if (carrier(body) == carrier) {
        chosen.add(body);
      }
    }
    return chosen;
  }

  private Carrier carrier(DescribedBody body) {
    String essence = MediaTypes.essence(body.mediaType());
    if (MediaTypes.isJson(essence)) {
      return Carrier.JSON;
    }
    boolean open = MediaTypes.isOpen(essence);
    if (body.plain() != null && (open || MediaTypes.isText(essence))) {
      return Carrier.PLAIN_TEXT;
    }
    if (open && types.isJsonByType(body)) {
      return Carrier.JSON_BY_TYPE;
    }
    if (MediaTypes.isXml(essence)) {
      return Carrier.XML;
    }
    if (MediaTypes.isForm(essence)) {
      return Carrier.FORM;
    }
    return MediaTypes.isText(essence) ? Carrier.TEXT : Carrier.BYTES;
  }

  /** Returns the media types, plain JSON before its relatives, else as the document has them. */
  private static List<String> mediaTypes(List<DescribedBody> bodies, String unknown) {
    Set<String> mediaTypes = new LinkedHashSet<>();
    for (DescribedBody body : bodies) {
      if (MediaTypes.essence(body.mediaType()).equals("application/json")) {
        mediaTypes.add(body.mediaType());
      }
    }
    for (DescribedBody body : bodies) {
      mediaTypes.add(body.mediaType().isEmpty() ? unknown : body.mediaType());
    }
    return List.copyOf(mediaTypes);
  }
}
