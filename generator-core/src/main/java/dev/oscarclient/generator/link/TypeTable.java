package dev.oscarclient.generator.link;

import dev.oscarclient.generator.link.GrammarUnion.Member;
import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.naming.ServiceName;
import dev.oscarclient.generator.naming.TypeNames;
import dev.oscarclient.generator.xsd.SchemaName;
import dev.oscarclient.generator.xsd.SchemaType;
import dev.oscarclient.generator.xsd.SchemaTypeRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** The Java types that stand for the types of the grammars. */
final class TypeTable {

  private final GrammarUnion union;
  private final Map<Member, String> javaNames;

  private TypeTable(GrammarUnion union, Map<Member, String> javaNames) {
    this.union = union;
    this.javaNames = javaNames;
  }

  /**
   * Names the types.
   *
   * @param classNames the Java classes that the JSON form names, by address: they keep letter case
   *     that the grammar has lost
   * @param standardNames the same from the catalogue, for classes that no form names
   */
  static TypeTable of(
      GrammarUnion union,
      Map<String, SortedSet<String>> classNames,
      SortedSet<String> standardNames) {
    Map<Member, String> stated = new HashMap<>();
    for (Map.Entry<String, SortedSet<String>> names : classNames.entrySet()) {
      addNames(union, names.getKey(), names.getValue(), stated);
    }
    for (String address : classNames.keySet()) {
      addNames(union, address, standardNames, stated);
    }
    List<Member> generated = new ArrayList<>();
    List<TypeNames.Wanted> wanted = new ArrayList<>();
    TypeTable table = new TypeTable(union, new HashMap<>());
    for (Member member : union.members()) {
      if (table.isGenerated(member)) {
        generated.add(member);
        wanted.add(wanted(member, stated.getOrDefault(member, member.name().localName())));
      }
    }
    List<String> names = TypeNames.allocate(wanted);
    for (int i = 0; i < generated.size(); i++) {
      table.javaNames.put(generated.get(i), names.get(i));
    }
    return table;
  }

  private static void addNames(
      GrammarUnion union, String address, Set<String> names, Map<Member, String> stated) {
    for (String className : names) {
      SchemaType type = union.grammar(address).ofClass(className);
      Member member = type == null ? null : union.member(address, type.name());
      if (member != null) {
        stated.putIfAbsent(member, className);
      }
    }
  }

  private static TypeNames.Wanted wanted(Member member, String name) {
    if (!member.isVariant()) {
      return new TypeNames.Wanted(name, member.name().toString());
    }
    List<String> words = ServiceName.addressWords(member.address());
    String suffix =
        String.join(".", words.isEmpty() ? ServiceName.allWords(member.address()) : words);
    return new TypeNames.Wanted(name + "." + suffix, member.name() + " " + member.address());
  }

  /** Returns the types that become classes, sorted by grammar name. */
  List<Member> generated() {
    List<Member> generated = new ArrayList<>(javaNames.size());
    for (Member member : union.members()) {
      if (javaNames.containsKey(member)) {
        generated.add(member);
      }
    }
    return generated;
  }

  /** Returns the Java names of all types that become classes. */
  Collection<String> javaNames() {
    return javaNames.values();
  }

  /** Returns the Java name of a type that becomes a class. */
  String javaName(Member member) {
    String name = javaNames.get(member);
    if (name == null) {
      throw new IllegalArgumentException(member.name() + " becomes no class");
    }
    return name;
  }

  /** Returns the type a name means at an address; raw JSON if the grammar does not have it. */
  TypeRef ref(String address, SchemaName name) {
    Member member = union.member(address, name);
    if (member == null) {
      return TypeRef.RAW_JSON;
    }
    if (javaNames.containsKey(member)) {
      List<TypeRef> arguments =
          GenericWrappers.isGeneric(member.type()) ? List.of(TypeRef.RAW_JSON) : List.of();
      return new TypeRef.Named(javaName(member), arguments);
    }
    return plain(address, name, new HashSet<>());
  }

  /** Returns the type that becomes a class of a name, or {@code null} if there is none. */
  @Nullable TypeRef ref(String javaName) {
    for (Map.Entry<Member, String> named : javaNames.entrySet()) {
      if (named.getValue().equals(javaName)) {
        return ref(named.getKey().address(), named.getKey().name());
      }
    }
    return null;
  }

  /** Returns the type a reference means at an address. */
  TypeRef ref(String address, SchemaTypeRef ref) {
    if (ref instanceof SchemaTypeRef.Defined defined) {
      return ref(address, defined.name());
    }
    if (ref instanceof SchemaTypeRef.TextList list) {
      TypeRef item = ref(address, list.item());
      return item instanceof TypeRef.ListOf ? item : new TypeRef.ListOf(item);
    }
    return ref instanceof SchemaTypeRef.BuiltIn builtIn
        ? BuiltInTypes.ref(builtIn.localName())
        : TypeRef.RAW_JSON;
  }

  /** Returns the grammar of an address. */
  GrammarIndex grammar(String address) {
    return union.grammar(address);
  }

  /** Returns the union the table was made for. */
  GrammarUnion union() {
    return union;
  }

  /**
   * Complex types and enumerations of texts become classes; other simple types are plain values.
   */
  private boolean isGenerated(Member member) {
    if (!(member.type() instanceof SchemaType.Simple simple)) {
      return true;
    }
    return !simple.enumeration().isEmpty()
        && plain(member.address(), member.name(), new HashSet<>())
            .equals(new TypeRef.Scalar(ScalarKind.STRING));
  }

  /** Follows simple types down to a built-in one; a circle ends as text. */
  private TypeRef plain(String address, SchemaName name, Set<SchemaName> seen) {
    Member member = union.member(address, name);
    if (member == null || !(member.type() instanceof SchemaType.Simple simple)) {
      return TypeRef.RAW_JSON;
    }
    if (!seen.add(name)) {
      return new TypeRef.Scalar(ScalarKind.STRING);
    }
    if (simple.base() instanceof SchemaTypeRef.Defined defined) {
      return plain(address, defined.name(), seen);
    }
    return ref(address, simple.base());
  }
}
