package dev.oscarclient.generator.jaxrs;

import dev.oscarclient.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Types of bodies that XML Schema has not, or wadl2java takes for another: lists, bytes, decimal
 * numbers. A name stands for them in the WADL, and an option of the tool says what it means.
 */
final class JavaTypes {
  /** Of the names. */
  static final String NAMESPACE = "urn:oscarclient:java";

  static final String PREFIX = "java:";

  private static final String SCHEMA = "{http://www.w3.org/2001/XMLSchema}";

  private final GrammarTypes types;
  private final String classPrefix;
  private final Map<String, String> names = new HashMap<>();
  private final TreeMap<String, String> meanings = new TreeMap<>();

  /**
   * Creates an empty collection.
   *
   * @param modelPackage of the classes of the grammar
   */
  JavaTypes(GrammarTypes types, String modelPackage) {
    this.types = types;
    this.classPrefix = modelPackage + ".";
  }

  /** Returns the name that stands for a type of a body. */
  String name(TypeRef type) {
    if (type instanceof TypeRef.Scalar scalar) {
      return switch (scalar.kind()) {
        case DATE_TIME -> "xs:string";
        case BINARY -> named("byte[]", "Bytes");
        default -> SchemaTypes.scalar(scalar.kind());
      };
    } else if (type instanceof TypeRef.Named named && types.isEnum(named)) {
      return "xs:string";
    } else if (type instanceof TypeRef.ListOf list) {
      return list(list.element());
    } else if (type instanceof TypeRef.OneOrMany oneOrMany) {
      return list(oneOrMany.element());
    } else if (type instanceof TypeRef.RawContent) {
      return named("java.io.InputStream", "InputStream");
    }
    String java = java(type);
    return named(java, simple(java));
  }

  private String list(TypeRef element) {
    String java = java(element);
    return named("java.util.List.." + java, "ListOf" + simple(java));
  }

  private String java(TypeRef type) {
    if (type instanceof TypeRef.Scalar scalar) {
      return switch (scalar.kind()) {
        case STRING, DATE_TIME -> "String";
        case BOOLEAN -> "Boolean";
        case INT -> "Integer";
        case LONG -> "Long";
        case INTEGER -> "java.math.BigInteger";
        case DECIMAL -> "java.math.BigDecimal";
        case FLOAT -> "Float";
        case DOUBLE -> "Double";
        case BINARY -> "byte[]";
      };
    } else if (type instanceof TypeRef.Named named) {
      return types.isEnum(named) ? "String" : classPrefix + types.className(named);
    } else if (type instanceof TypeRef.MapOf) {
      return "java.util.Map";
    } else if (type instanceof TypeRef.ListOf || type instanceof TypeRef.OneOrMany) {
      return "java.util.List";
    }
    return "Object";
  }

  private static String simple(String java) {
    return java.substring(java.lastIndexOf('.') + 1);
  }

  /** The tool drops underscores from names before it looks them up. */
  private String named(String java, String wanted) {
    String known = names.get(java);
    if (known == null) {
      String base = wanted.replaceAll("[^A-Za-z0-9]", "");
      known = base;
      for (int number = 2; meanings.putIfAbsent(known, java) != null; number++) {
        known = base + "N" + number;
      }
      names.put(java, known);
    }
    return PREFIX + known;
  }

  /** Returns the options that say what the names mean. */
  List<String> options() {
    List<String> options = new ArrayList<>();
    meanings.forEach((name, java) -> add(options, "{" + NAMESPACE + "}" + name, java));
    add(options, SCHEMA + "decimal", "java.math.BigDecimal");
    add(options, SCHEMA + "integer", "java.math.BigInteger");
    return options;
  }

  private static void add(List<String> options, String name, String java) {
    options.add("-tMap");
    options.add(name + "=" + java);
  }
}
