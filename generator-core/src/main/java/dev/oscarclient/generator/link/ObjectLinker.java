package dev.oscarclient.generator.link;

import dev.oscarclient.generator.link.GrammarUnion.Member;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.TypeModel.InheritedXml;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.naming.MemberNames;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.xsd.SchemaProperty;
import dev.oscarclient.generator.xsd.SchemaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes complex types into object types: what they extend, and which properties they add. */
final class ObjectLinker {

  /** An object type with all properties of the types it extends, by JSON name. */
  private record Linked(ObjectType model, Map<String, PropertyModel> all) {}

  private final TypeTable table;
  private final List<Problem> problems;
  private final PropertyLinker properties;
  private final StandardProperties standard;
  private final Map<Member, Linked> linked = new HashMap<>();

  ObjectLinker(TypeTable table, StandardProperties standard, List<Problem> problems) {
    this.table = table;
    this.standard = standard;
    this.problems = problems;
    this.properties = new PropertyLinker(table, problems);
  }

  /** Returns the object type of a complex type. */
  ObjectType link(Member member) {
    // From the root of the hierarchy down, without recursion: a document may nest as deep as it
    // likes.
    List<Member> chain = new ArrayList<>();
    Set<Member> seen = new HashSet<>();
    Member next = member;
    while (next != null && !linked.containsKey(next) && seen.add(next)) {
      chain.add(next);
      next = base(next);
    }
    if (next != null && !linked.containsKey(next)) {
      problems.add(
          Problem.warning(
              member.address(),
              "The type " + next.name() + " extends itself.",
              "It is generated as if it extended nothing."));
      next = null;
    }
    Linked above = next == null ? null : linked.get(next);
    for (int i = chain.size() - 1; i >= 0; i--) {
      Linked made = link(chain.get(i), above);
      linked.put(chain.get(i), made);
      above = made;
    }
    Linked result = linked.get(member);
    if (result == null) {
      throw new IllegalStateException(member.name() + " was not linked");
    }
    return result.model();
  }

  private Linked link(Member member, @Nullable Linked above) {
    SchemaType.Complex type = (SchemaType.Complex) member.type();
    List<PropertyModel> own =
        standard.complete(member.address(), type, properties.link(member.address(), type));
    TypeRef.Named superType = null;
    Map<String, PropertyModel> all = new LinkedHashMap<>();
    List<InheritedXml> inheritedXml = new ArrayList<>(0);
    if (above != null && isRenaming(own, above)) {
      own = flattened(own, above);
    } else if (above != null) {
      superType = superType(above.model(), own);
      all.putAll(above.all());
      own = withoutInherited(member, own, above, inheritedXml);
    }
    own = named(own, all);
    for (PropertyModel property : own) {
      all.put(property.jsonName(), property);
    }
    ObjectType model =
        new ObjectType(
            table.javaName(member),
            type.name().toString(),
            GenericWrappers.isGeneric(type) ? List.of(GenericWrappers.PARAMETER) : List.of(),
            superType,
            type.isAbstract(),
            own,
            table.grammar(member.address()).root(type.name()),
            docs(member, type),
            inheritedXml,
            wildcardAt(type, own));
    return new Linked(model, all);
  }

  /** An {@code xs:any} that stands for the content of a generic wrapper is a property. */
  private static int wildcardAt(SchemaType.Complex type, List<PropertyModel> own) {
    int content = GenericWrappers.openList(type);
    Set<String> before = new HashSet<>();
    for (int i = 0; i < type.properties().size(); i++) {
      SchemaProperty property = type.properties().get(i);
      if (property.kind() == SchemaProperty.Kind.ANY && i != content) {
        return (int) own.stream().filter(each -> before.contains(each.jsonName())).count();
      }
      before.add(i == content ? GenericWrappers.CONTENT : PropertyLinker.jsonName(property));
    }
    return -1;
  }

  private List<String> docs(Member member, SchemaType type) {
    List<String> docs = new ArrayList<>(type.docs());
    docs.addAll(standard.docs(member.address(), type));
    return docs;
  }

  /** Whether a type writes what it inherits under another key, which a subclass cannot say. */
  private static boolean isRenaming(List<PropertyModel> own, Linked above) {
    for (PropertyModel property : own) {
      for (PropertyModel inherited : above.all().values()) {
        if (inherited.javaName().equals(property.javaName())
            && !inherited.jsonName().equals(property.jsonName())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the inherited properties and the type's own, for a type that then extends nothing. */
  private static List<PropertyModel> flattened(List<PropertyModel> own, Linked above) {
    Map<String, PropertyModel> byJavaName = new LinkedHashMap<>();
    for (PropertyModel inherited : above.all().values()) {
      boolean open =
          inherited.type() instanceof TypeRef.ListOf list
              && list.element() instanceof TypeRef.Variable;
      byJavaName.put(inherited.javaName(), open ? inherited.withType(TypeRef.RAW_JSON) : inherited);
    }
    for (PropertyModel property : own) {
      String name = property.javaName().isEmpty() ? property.jsonName() : property.javaName();
      byJavaName.remove(name); // its own stand after the inherited ones in XML
      byJavaName.put(name, property);
    }
    return new ArrayList<>(byJavaName.values());
  }

  /** A generic base is extended with what the type itself says its content is. */
  private static TypeRef.Named superType(ObjectType base, List<PropertyModel> own) {
    if (base.typeParameters().isEmpty()) {
      return new TypeRef.Named(base.javaName());
    }
    TypeRef content = TypeRef.RAW_JSON;
    for (PropertyModel property : own) {
      if (property.jsonName().equals(GenericWrappers.CONTENT)) {
        content = property.type() instanceof TypeRef.ListOf list ? list.element() : property.type();
      }
    }
    return new TypeRef.Named(base.javaName(), List.of(content));
  }

  /**
   * Leaves out what the extended type has under the same JSON name: restrictions repeat what they
   * keep, and a generic base already holds the content.
   *
   * @param inheritedXml takes what the type carries in another way: JAXB has subclasses name the
   *     elements of their content
   */
  private List<PropertyModel> withoutInherited(
      Member member, List<PropertyModel> own, Linked above, List<InheritedXml> inheritedXml) {
    List<PropertyModel> kept = new ArrayList<>(own.size());
    for (PropertyModel property : own) {
      PropertyModel inherited = above.all().get(property.jsonName());
      if (inherited == null) {
        kept.add(property);
      } else if (inherited.type().equals(property.type()) || isContentOf(above, inherited)) {
        List<String> aliases = new ArrayList<>(property.jsonAliases());
        aliases.removeAll(inherited.jsonAliases());
        aliases.removeAll(above.all().keySet());
        if (!inherited.xml().equals(property.xml()) || !aliases.isEmpty()) {
          inheritedXml.add(
              new InheritedXml(property.jsonName(), kept.size(), property.xml(), aliases));
        }
      } else {
        problems.add(
            Problem.info(
                member.address(),
                "The type "
                    + member.name()
                    + " declares "
                    + property.jsonName()
                    + " anew, with another type; that of the extended type is used."));
      }
    }
    return kept;
  }

  private static boolean isContentOf(Linked above, PropertyModel inherited) {
    return !above.model().typeParameters().isEmpty()
        && inherited.jsonName().equals(GenericWrappers.CONTENT);
  }

  private static List<PropertyModel> named(
      List<PropertyModel> own, Map<String, PropertyModel> inherited) {
    List<String> wanted = new ArrayList<>(own.size());
    for (PropertyModel property : own) {
      wanted.add(property.javaName().isEmpty() ? property.jsonName() : property.javaName());
    }
    List<String> taken = new ArrayList<>(inherited.size());
    for (PropertyModel property : inherited.values()) {
      taken.add(property.javaName());
    }
    List<String> names = MemberNames.properties(wanted, taken);
    List<PropertyModel> named = new ArrayList<>(own.size());
    for (int i = 0; i < own.size(); i++) {
      named.add(own.get(i).withJavaName(names.get(i)));
    }
    return named;
  }

  private @Nullable Member base(Member member) {
    SchemaType.Complex type = (SchemaType.Complex) member.type();
    Member base = type.base() == null ? null : table.union().member(member.address(), type.base());
    return base != null && base.type() instanceof SchemaType.Complex ? base : null;
  }
}
