package dev.oscarclient.generator.link;

import dev.oscarclient.generator.xsd.SchemaName;
import dev.oscarclient.generator.xsd.SchemaProperty;
import dev.oscarclient.generator.xsd.SchemaType;
import dev.oscarclient.generator.xsd.SchemaTypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The grammars of several addresses as one: a type that is the same everywhere is one type, one
 * that differs, or that refers to one that differs, is a variant of its own.
 */
final class GrammarUnion {

  /** A distinct type; no record, as two are the same only if they are one object. */
  static final class Member {
    private final String address;
    private final SchemaType type;
    private final boolean variant;

    private Member(String address, SchemaType type, boolean variant) {
      this.address = address;
      this.type = type;
      this.variant = variant;
    }

    /** Returns the best address that publishes the type like this. */
    String address() {
      return address;
    }

    SchemaType type() {
      return type;
    }

    /** Returns whether a better address publishes another type of this name. */
    boolean isVariant() {
      return variant;
    }

    SchemaName name() {
      return type.name();
    }
  }

  private final Map<String, GrammarIndex> grammars;
  private final Map<String, Map<SchemaName, Member>> members = new LinkedHashMap<>();
  private final Map<SchemaName, List<Member>> byName = new TreeMap<>();

  private GrammarUnion(Map<String, GrammarIndex> grammars) {
    this.grammars = grammars;
  }

  /** Unites grammars, best address first. */
  static GrammarUnion of(Map<String, GrammarIndex> grammars) {
    GrammarUnion union = new GrammarUnion(grammars);
    for (Map.Entry<String, GrammarIndex> grammar : grammars.entrySet()) {
      union.add(grammar.getKey(), grammar.getValue());
    }
    return union;
  }

  /** Returns all distinct types, sorted by name, best address first. */
  List<Member> members() {
    List<Member> members = new ArrayList<>();
    for (List<Member> variants : byName.values()) {
      members.addAll(variants);
    }
    return members;
  }

  /** Returns the type that a name means at an address, or {@code null} if there is none. */
  @Nullable Member member(String address, SchemaName name) {
    return members.getOrDefault(address, Map.of()).get(name);
  }

  /** Returns the grammar of an address. */
  GrammarIndex grammar(String address) {
    GrammarIndex grammar = grammars.get(address);
    if (grammar == null) {
      throw new IllegalArgumentException("no grammar for " + address);
    }
    return grammar;
  }

  private void add(String address, GrammarIndex grammar) {
    Map<SchemaName, Member> mapped = new HashMap<>();
    members.put(address, mapped);
    for (SchemaType type : grammar.types()) {
      Member known = known(type);
      mapped.put(
          type.name(),
          known != null ? known : new Member(address, type, byName.containsKey(type.name())));
    }
    separate(address, mapped);
    for (Member member : mapped.values()) {
      if (member.address().equals(address)) {
        byName.computeIfAbsent(member.name(), key -> new ArrayList<>()).add(member);
      }
    }
  }

  private @Nullable Member known(SchemaType type) {
    for (Member member : byName.getOrDefault(type.name(), List.of())) {
      if (member.type().equals(type)) {
        return member;
      }
    }
    return null;
  }

  /** Takes apart again what looks the same but refers to something that differs. */
  private void separate(String address, Map<SchemaName, Member> mapped) {
    if (members.size() == 1) {
      return;
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Map.Entry<SchemaName, Member> entry : mapped.entrySet()) {
        Member member = entry.getValue();
        if (!member.address().equals(address) && !refersAlike(member, mapped)) {
          entry.setValue(new Member(address, member.type(), true));
          changed = true;
        }
      }
    }
  }

  private boolean refersAlike(Member member, Map<SchemaName, Member> mapped) {
    for (SchemaName name : references(member.type())) {
      Member here = mapped.get(name);
      Member there = member(member.address(), name);
      if (!Objects.equals(here, there)) {
        return false;
      }
    }
    return true;
  }

  private static List<SchemaName> references(SchemaType type) {
    List<SchemaName> names = new ArrayList<>();
    if (type instanceof SchemaType.Complex complex) {
      if (complex.base() != null) {
        names.add(complex.base());
      }
      for (SchemaProperty property : complex.properties()) {
        addReference(property.type(), names);
      }
    } else if (type instanceof SchemaType.Simple simple) {
      addReference(simple.base(), names);
    }
    return names;
  }

  private static void addReference(SchemaTypeRef ref, List<SchemaName> names) {
    if (ref instanceof SchemaTypeRef.Defined defined) {
      names.add(defined.name());
    } else if (ref instanceof SchemaTypeRef.TextList list) {
      addReference(list.item(), names);
    }
  }
}
