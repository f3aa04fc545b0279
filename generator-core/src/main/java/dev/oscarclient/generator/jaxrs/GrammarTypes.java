package dev.oscarclient.generator.jaxrs;

import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeModel.EnumType;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.naming.JaxbNames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The types of a model as XML Schema can have them: each use of a generic type, such as {@code
 * AbstractSearchResponse<DemographicSearchResult>}, is a type of its own, {@code
 * AbstractSearchResponseOfDemographicSearchResult}.
 */
final class GrammarTypes {
  /** A type that uses itself with ever more arguments has to end somewhere. */
  private static final int DEEPEST = 4;

  private final Map<String, TypeModel> models = new HashMap<>();
  private final JaxbNames names;
  private final Map<TypeRef.Named, String> classNames = new LinkedHashMap<>();
  private final Deque<TypeRef.Named> open = new ArrayDeque<>();
  private final Map<TypeRef.Named, GrammarType> types = new LinkedHashMap<>();
  private final Set<TypeRef.Named> inXml;
  private final Set<TypeRef.Named> inJson;

  /**
   * Creates the types of a model.
   *
   * @param all its types
   * @param bodies where they are used
   * @param names none of which is given yet
   */
  GrammarTypes(List<TypeModel> all, List<BodyModel> bodies, JaxbNames names) {
    this.names = names;
    nameSimple(all);
    bodies.forEach(body -> visit(body.type()));
    while (!open.isEmpty()) {
      TypeRef.Named use = open.remove();
      if (models.get(use.javaName()) instanceof ObjectType type) {
        build(use, type);
      }
    }
    inXml = reached(bodies, true);
    inJson = reached(bodies, false);
  }

  /** Types that keep their names come first, and the order of the model does not matter. */
  private void nameSimple(List<TypeModel> all) {
    List<TypeModel> sorted =
        all.stream()
            .sorted(
                Comparator.comparing((TypeModel type) -> names.isTaken(type.javaName()))
                    .thenComparing(TypeModel::javaName))
            .toList();
    for (TypeModel type : sorted) {
      models.put(type.javaName(), type);
      if (type instanceof EnumType || isSimple(type)) {
        TypeRef.Named use = new TypeRef.Named(type.javaName());
        classNames.put(use, names.type(type.javaName(), type.javaName()));
        open.add(use);
      }
    }
  }

  private static boolean isSimple(TypeModel type) {
    return type instanceof ObjectType object && object.typeParameters().isEmpty();
  }

  private void visit(TypeRef type) {
    if (type instanceof TypeRef.Named named) {
      className(named);
    } else if (type instanceof TypeRef.ListOf list) {
      visit(list.element());
    } else if (type instanceof TypeRef.OneOrMany oneOrMany) {
      visit(oneOrMany.element());
    }
  }

  /**
   * Returns the name of the class of a use of a type.
   *
   * @throws IllegalArgumentException if the model has no such type
   */
  String className(TypeRef.Named use) {
    TypeRef.Named whole = whole(use);
    String known = classNames.get(whole);
    if (known != null) {
      return known;
    }
    String name = names.type(spelled(whole), whole.toString());
    classNames.put(whole, name);
    open.add(whole);
    return name;
  }

  boolean isEnum(TypeRef.Named use) {
    return model(use.javaName()) instanceof EnumType;
  }

  private TypeModel model(String javaName) {
    TypeModel model = models.get(javaName);
    if (model == null) {
      throw new IllegalArgumentException("The model names a type it does not have: " + javaName);
    }
    return model;
  }

  /** Returns a use with one argument for each parameter; what is left open is raw JSON. */
  private TypeRef.Named whole(TypeRef.Named use) {
    int parameters =
        model(use.javaName()) instanceof ObjectType object ? object.typeParameters().size() : 0;
    List<TypeRef> arguments = new ArrayList<>(parameters);
    for (int i = 0; i < parameters; i++) {
      TypeRef argument = i < use.arguments().size() ? use.arguments().get(i) : TypeRef.RAW_JSON;
      arguments.add(
          depth(argument) < DEEPEST ? TypeRef.bind(argument, Map.of()) : TypeRef.RAW_JSON);
    }
    return new TypeRef.Named(use.javaName(), arguments);
  }

  private static int depth(TypeRef type) {
    if (type instanceof TypeRef.ListOf list) {
      return 1 + depth(list.element());
    } else if (type instanceof TypeRef.OneOrMany oneOrMany) {
      return 1 + depth(oneOrMany.element());
    } else if (type instanceof TypeRef.MapOf map) {
      return 1 + depth(map.value());
    } else if (type instanceof TypeRef.Named named) {
      return 1 + named.arguments().stream().mapToInt(GrammarTypes::depth).max().orElse(0);
    }
    return 0;
  }

  private static String spelled(TypeRef type) {
    if (type instanceof TypeRef.Named named) {
      StringBuilder name = new StringBuilder(named.javaName());
      for (int i = 0; i < named.arguments().size(); i++) {
        name.append(i == 0 ? "Of" : "And").append(spelled(named.arguments().get(i)));
      }
      return name.toString();
    } else if (type instanceof TypeRef.Scalar scalar) {
      return switch (scalar.kind()) {
        case STRING -> "String";
        case BOOLEAN -> "Boolean";
        case INT -> "Int";
        case LONG -> "Long";
        case INTEGER -> "Integer";
        case DECIMAL -> "Decimal";
        case FLOAT -> "Float";
        case DOUBLE -> "Double";
        case DATE_TIME -> "DateTime";
        case BINARY -> "Binary";
      };
    } else if (type instanceof TypeRef.ListOf list) {
      return "ListOf" + spelled(list.element());
    } else if (type instanceof TypeRef.OneOrMany oneOrMany) {
      return "OneOrMany" + spelled(oneOrMany.element());
    } else if (type instanceof TypeRef.MapOf map) {
      return "MapOf" + spelled(map.value());
    }
    return "Json";
  }

  /** Builds a type after the one it extends, whose properties it must not name again. */
  private GrammarType build(TypeRef.Named use, ObjectType model) {
    GrammarType known = types.get(use);
    if (known != null) {
      return known;
    }
    Map<String, TypeRef> values = new HashMap<>();
    for (int i = 0; i < use.arguments().size(); i++) {
      values.put(model.typeParameters().get(i), use.arguments().get(i));
    }
    GrammarType base =
        model.superType() == null ? null : base(use, TypeRef.bind(model.superType(), values));
    List<PropertyModel> properties = new ArrayList<>();
    List<String> javaNames = new ArrayList<>();
    for (PropertyModel property : model.properties()) {
      PropertyModel bound = property.withType(TypeRef.bind(property.type(), values));
      visit(bound.type());
      properties.add(bound);
      javaNames.add(property.javaName());
    }
    List<String> accessors =
        JaxbNames.properties(javaNames, base == null ? List.of() : base.accessors());
    List<GrammarType.Property> own = new ArrayList<>();
    for (int i = 0; i < properties.size(); i++) {
      own.add(new GrammarType.Property(properties.get(i), accessors.get(i)));
    }
    GrammarType type = new GrammarType(use, className(use), base, own, model.docs());
    types.put(use, type);
    return type;
  }

  private GrammarType base(TypeRef.Named heir, TypeRef.Named base) {
    TypeRef.Named use = whole(base);
    if (!(model(use.javaName()) instanceof ObjectType model) || use.equals(heir)) {
      throw new IllegalArgumentException("No type extends " + use.javaName());
    }
    className(use);
    return build(use, model);
  }

  private Set<TypeRef.Named> reached(List<BodyModel> bodies, boolean xml) {
    Deque<TypeRef> left = new ArrayDeque<>();
    for (BodyModel body : bodies) {
      if ((body.kind() == BodyModel.Kind.XML) == xml) {
        left.add(body.type());
      }
    }
    Set<TypeRef.Named> reached = new HashSet<>();
    while (!left.isEmpty()) {
      TypeRef type = left.remove();
      if (type instanceof TypeRef.ListOf list) {
        left.add(list.element());
      } else if (type instanceof TypeRef.OneOrMany oneOrMany) {
        left.add(oneOrMany.element());
      } else if (type instanceof TypeRef.MapOf map) {
        left.add(map.value());
      } else if (type instanceof TypeRef.Named named && reached.add(whole(named))) {
        for (GrammarType at = types.get(whole(named)); at != null; at = at.base()) {
          reached.add(at.use());
          at.properties().forEach(property -> left.add(property.type()));
        }
      }
    }
    return reached;
  }

  /** Tells whether no JSON holds a type, so that XML alone decides its names. */
  boolean isInXmlOnly(GrammarType type) {
    return inXml.contains(type.use()) && !inJson.contains(type.use());
  }

  /** Returns the object types by name of the class. */
  List<GrammarType> objects() {
    return types.values().stream().sorted(Comparator.comparing(GrammarType::className)).toList();
  }

  /** Returns the enumerations by name. */
  List<EnumType> enums() {
    return models.values().stream()
        .filter(EnumType.class::isInstance)
        .map(EnumType.class::cast)
        .sorted(Comparator.comparing(EnumType::javaName))
        .toList();
  }

  /** Returns what a type is called in XML as a document, or {@code null} if nothing says so. */
  @Nullable String rootElement(TypeRef.Named use) {
    return model(use.javaName()) instanceof ObjectType object ? object.rootElement() : null;
  }
}
