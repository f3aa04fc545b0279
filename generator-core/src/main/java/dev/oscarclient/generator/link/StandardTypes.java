package dev.oscarclient.generator.link;

import dev.oscarclient.generator.catalog.Catalog;
import dev.oscarclient.generator.catalog.Lineage;
import dev.oscarclient.generator.catalog.StandardType;
import dev.oscarclient.generator.model.DateForm;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.PropertyModel.XmlForm;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeModel.EnumConstant;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.naming.EnumConstantNames;
import dev.oscarclient.generator.naming.MemberNames;
import dev.oscarclient.generator.xsd.SchemaType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Types of the catalogue in the model. One that the server's grammar has too is the grammar's; the
 * others become classes as they are asked for.
 */
final class StandardTypes {

  private final Catalog catalog;
  private final Lineage lineage;
  private final TypeTable table;
  private final List<String> addresses;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, String> javaNames = new HashMap<>();
  private final Deque<StandardType> asked = new ArrayDeque<>();

  /**
   * Starts without any.
   *
   * @param addresses all addresses, best first
   */
  StandardTypes(Catalog catalog, Lineage lineage, TypeTable table, List<String> addresses) {
    this.catalog = catalog;
    this.lineage = lineage;
    this.table = table;
    this.addresses = addresses;
    for (String name : table.javaNames()) {
      taken.add(folded(name));
    }
  }

  /** Returns the type of the catalogue of a name, or {@code null}. */
  @Nullable StandardType find(String name) {
    return catalog.type(name);
  }

  /** Returns the names of the types of the catalogue that came to be known so far. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (StandardType type : catalog.typesSoFar()) {
      names.add(type.name());
    }
    return names;
  }

  /** Returns the lineage whose properties a type has here. */
  Lineage lineage(StandardType type) {
    if (type.lineages().contains(lineage)) {
      return lineage;
    }
    for (Lineage other : Lineage.values()) {
      if (type.lineages().contains(other)) {
        return other;
      }
    }
    throw new IllegalStateException(type.name() + " belongs to no lineage");
  }

  /** Returns the type of an expression of the catalogue at an address. */
  TypeRef ref(String address, TypeRef type) {
    if (type instanceof TypeRef.ListOf list) {
      return new TypeRef.ListOf(ref(address, list.element()));
    } else if (type instanceof TypeRef.MapOf map) {
      return new TypeRef.MapOf(ref(address, map.value()));
    } else if (type instanceof TypeRef.Named named) {
      List<TypeRef> arguments = new ArrayList<>(named.arguments().size());
      for (TypeRef argument : named.arguments()) {
        arguments.add(ref(address, argument));
      }
      return named(address, standard(named.javaName()), arguments);
    }
    return type;
  }

  /**
   * Returns the type of a Java class that a server states and its grammar does not have, or {@code
   * null} if OSCAR has no such class. A name of a single word could as well be a vendor's.
   */
  @Nullable TypeRef ofClass(String address, String className) {
    StandardType type = hasSeveralWords(className) ? catalog.type(className) : null;
    if (type == null || type.unnamed() || type.isEnumeration()) {
      return null;
    }
    List<TypeRef> arguments = new ArrayList<>();
    for (int i = 0; i < type.typeParameters().size(); i++) {
      arguments.add(TypeRef.RAW_JSON);
    }
    return named(address, type, arguments);
  }

  /** Returns whether a type of the catalogue has a property, in its lineage. */
  boolean hasProperty(String name, String property) {
    StandardType type = standard(name);
    for (StandardType.Property one : type.properties(lineage(type))) {
      if (one.name().equals(property)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether the grammar of an address should tell the shape of a type but does not: then
   * the server is not what the catalogue knows.
   */
  boolean isMissed(String address, TypeRef type) {
    if (!(type instanceof TypeRef.Named named)) {
      return false;
    }
    StandardType standard = standard(named.javaName());
    GrammarIndex grammar = table.grammar(address);
    return standard.inGrammar()
        && !grammar.types().isEmpty()
        && grammar.ofClass(standard.name()) == null;
  }

  /** Returns the classes that were asked for, and those they need in turn, in any order. */
  List<TypeModel> link() {
    List<TypeModel> models = new ArrayList<>();
    while (!asked.isEmpty()) {
      StandardType type = asked.remove();
      models.add(type.isEnumeration() ? enumeration(type) : object(type));
    }
    return models;
  }

  /** Returns a type of the catalogue, with arguments of the model, at an address. */
  TypeRef named(String address, StandardType type, List<TypeRef> arguments) {
    TypeRef published = type.unnamed() ? null : published(address, type.name());
    if (published == null) {
      return generated(type, arguments);
    }
    if (published instanceof TypeRef.Named named && named.arguments().size() == arguments.size()) {
      return new TypeRef.Named(named.javaName(), arguments);
    }
    return published;
  }

  /** Looks in the grammar of the address first: several may publish a type, and not alike. */
  @Nullable TypeRef published(String address, String className) {
    TypeRef here = publishedAt(address, className);
    for (int i = 0; here == null && i < addresses.size(); i++) {
      here = publishedAt(addresses.get(i), className);
    }
    return here;
  }

  private @Nullable TypeRef publishedAt(String address, String className) {
    SchemaType type = table.grammar(address).ofClass(className);
    return type == null ? null : table.ref(address, type.name());
  }

  private TypeRef.Named generated(StandardType type, List<TypeRef> arguments) {
    String javaName = javaNames.get(type.name());
    if (javaName == null) {
      javaName = free(type.name());
      javaNames.put(type.name(), javaName);
      asked.add(type);
    }
    return new TypeRef.Named(javaName, arguments);
  }

  /**
   * Names of the catalogue differ from each other, so only those of the grammars are in the way.
   */
  private String free(String name) {
    String free = name;
    for (int attempt = 1; taken.contains(folded(free)); attempt++) {
      free = attempt == 1 ? name + "Body" : name + "Body" + attempt;
    }
    return free;
  }

  private TypeModel enumeration(StandardType type) {
    List<String> names = EnumConstantNames.allocate(type.values());
    List<EnumConstant> constants = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      constants.add(new EnumConstant(names.get(i), type.values().get(i)));
    }
    return new TypeModel.EnumType(javaName(type), type.name(), constants, type.docs());
  }

  private TypeModel object(StandardType type) {
    Lineage own = lineage(type);
    List<StandardType.Property> properties = type.properties(own);
    List<String> wanted = new ArrayList<>(properties.size());
    for (StandardType.Property property : properties) {
      wanted.add(property.name());
    }
    List<String> names = MemberNames.properties(wanted, List.of());
    List<PropertyModel> models = new ArrayList<>(properties.size());
    for (int i = 0; i < properties.size(); i++) {
      models.add(property(properties.get(i), own, addresses.get(0)).withJavaName(names.get(i)));
    }
    return new TypeModel.ObjectType(
        javaName(type),
        type.name(),
        type.typeParameters(),
        null,
        false,
        models,
        type.root(),
        type.docs());
  }

  /** Returns a property as the catalogue has it; its Java name is still to be given. */
  PropertyModel property(StandardType.Property property, Lineage own, String address) {
    return dated(
        new PropertyModel(
            property.jsonName(own),
            "",
            ref(address, property.type()),
            property.requiredIn().contains(own),
            false,
            new XmlForm(XmlForm.Kind.ELEMENT, property.xmlName(), "", null),
            docs(property, own),
            property.jsonAliases(own),
            property.access()),
        property,
        own);
  }

  /** Returns a property with the form of its dates, as far as the catalogue tells it. */
  static PropertyModel dated(PropertyModel model, StandardType.Property property, Lineage own) {
    boolean inMillis = property.epochIn().contains(own) && model.canHoldDates();
    return inMillis ? model.withDateForm(DateForm.EPOCH_MILLIS) : model;
  }

  /** Returns what the catalogue says of a property beyond its type. */
  static List<String> docs(StandardType.Property property, Lineage own) {
    if (!property.epochIn().contains(own)) {
      return property.docs();
    }
    List<String> docs = new ArrayList<>(property.docs());
    docs.add("The server writes it as milliseconds since 1970.");
    return docs;
  }

  private String javaName(StandardType type) {
    String name = javaNames.get(type.name());
    if (name == null) {
      throw new IllegalStateException(type.name() + " was not asked for");
    }
    return name;
  }

  private StandardType standard(String name) {
    StandardType type = catalog.type(name);
    if (type == null) {
      throw new IllegalStateException("The catalogue does not have the type " + name);
    }
    return type;
  }

  private static boolean hasSeveralWords(String className) {
    for (int i = 1; i < className.length(); i++) {
      if (Character.isUpperCase(className.charAt(i))
          && Character.isLowerCase(className.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
