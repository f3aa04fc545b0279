package dev.oscarclient.generator.link;

import dev.oscarclient.generator.catalog.StandardType;
import dev.oscarclient.generator.model.Binding;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.naming.TypeNames;
import dev.oscarclient.generator.notation.Place;
import dev.oscarclient.generator.notation.Similar;
import dev.oscarclient.generator.overrides.Overrides;
import dev.oscarclient.generator.overrides.TypeEntry;
import dev.oscarclient.generator.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the names of types in a user's file mean: types of the file, the server, the catalogue. */
final class OverrideTypes {

  private final TypeTable table;
  private final StandardTypes standardTypes;
  private final List<Problem> problems;
  private final Map<String, TypeEntry> newTypes = new LinkedHashMap<>();
  private final Map<String, String> renamed = new LinkedHashMap<>();
  private final Set<String> used = new LinkedHashSet<>();

  /** A place in the file that states a type. */
  record Stated(TypeRef type, Place place) {}

  OverrideTypes(
      Overrides overrides, TypeTable table, StandardTypes standardTypes, List<Problem> problems) {
    this.table = table;
    this.standardTypes = standardTypes;
    this.problems = problems;
    Set<String> taken = new TreeSet<>();
    for (String name : table.javaNames()) {
      taken.add(folded(name));
    }
    for (TypeEntry entry : overrides.newTypes()) {
      String fault = TypeNames.fault(entry.name());
      if (fault != null) {
        problems.add(entry.place().error("\"" + entry.name() + "\" " + fault + "."));
      } else if (standardTypes.find(entry.name()) != null || !taken.add(folded(entry.name()))) {
        problems.add(
            entry
                .place()
                .error(
                    "There is a type of this name already. Correct it under types, or choose"
                        + " another name."));
      } else {
        newTypes.put(entry.name(), entry);
      }
    }
    for (TypeEntry entry : overrides.types()) {
      if (entry.rename() != null) {
        renamed.put(entry.rename().text(), entry.name());
      }
    }
  }

  /** Returns the new types that can be generated. */
  Collection<TypeEntry> newTypes() {
    return newTypes.values();
  }

  /** Returns whether an operation, or another type, refers to a new type. */
  boolean isUsed(TypeEntry entry) {
    return used.contains(entry.name());
  }

  /** Returns the new type of a class that the server states but does not describe, or null. */
  TypeBinder.@Nullable Bound ofClass(String className) {
    TypeEntry entry = newTypes.get(className);
    if (entry == null) {
      return null;
    }
    used.add(className);
    List<TypeRef> arguments = new ArrayList<>();
    entry.typeParameters().forEach(parameter -> arguments.add(TypeRef.RAW_JSON));
    String detail =
        "class "
            + className
            + ", its shape from "
            + entry.place().origin()
            + entry.evidence().detail();
    TypeRef type = new TypeRef.Named(className, arguments);
    boolean isWrapper = className.endsWith("Response");
    return new TypeBinder.Bound(
        isWrapper ? type : new TypeRef.OneOrMany(type),
        new Binding(
            entry.evidence().authority(),
            isWrapper ? detail : detail + ", alone or as a list",
            arguments.isEmpty()));
  }

  /**
   * Returns the type that an expression means for a body; raw JSON, with the error told, if it
   * means none.
   */
  TypeRef body(String address, Stated stated) {
    return stated.type() instanceof TypeRef.Nothing || stated.type() instanceof TypeRef.RawContent
        ? stated.type()
        : ref(address, stated, List.of());
  }

  /**
   * Returns the type that an expression means inside of another, or of a property.
   *
   * @param variables type parameters in scope
   */
  TypeRef ref(String address, Stated stated, List<String> variables) {
    return ref(address, stated.type(), stated.place(), variables);
  }

  private TypeRef ref(String address, TypeRef type, Place place, List<String> variables) {
    if (type instanceof TypeRef.ListOf list) {
      return new TypeRef.ListOf(ref(address, list.element(), place, variables));
    } else if (type instanceof TypeRef.MapOf map) {
      return new TypeRef.MapOf(ref(address, map.value(), place, variables));
    } else if (type instanceof TypeRef.Nothing || type instanceof TypeRef.RawContent) {
      String name = type instanceof TypeRef.Nothing ? "void" : "bytes";
      return unknown(place.error("\"" + name + "\" is for whole bodies only."));
    } else if (type instanceof TypeRef.Named named) {
      if (variables.contains(named.javaName()) && named.arguments().isEmpty()) {
        return new TypeRef.Variable(named.javaName());
      }
      List<TypeRef> arguments = new ArrayList<>();
      for (TypeRef argument : named.arguments()) {
        arguments.add(ref(address, argument, place, variables));
      }
      return named(address, named.javaName(), arguments, place);
    }
    return type;
  }

  private TypeRef named(String address, String written, List<TypeRef> arguments, Place place) {
    TypeEntry own = newTypes.get(written);
    if (own != null) {
      used.add(written);
      return applied(
          new TypeRef.Named(written, own.typeParameters().stream().map(p -> anything()).toList()),
          written,
          arguments,
          place);
    }
    String name = renamed.getOrDefault(written, written);
    TypeRef published = standardTypes.published(address, name);
    if (published == null) {
      published = table.ref(name);
    }
    if (published != null) {
      return applied(published, written, arguments, place);
    }
    StandardType standard = standardTypes.find(name);
    if (standard == null) {
      Set<String> known = new TreeSet<>(table.javaNames());
      known.addAll(newTypes.keySet());
      known.addAll(renamed.keySet());
      known.addAll(standardTypes.names());
      return unknown(
          place.error("There is no type \"" + written + "\"." + Similar.hint(written, known)));
    }
    List<TypeRef> open = standard.typeParameters().stream().map(p -> anything()).toList();
    TypeRef checked = applied(new TypeRef.Named(written, open), written, arguments, place);
    return checked.equals(TypeRef.RAW_JSON)
        ? checked
        : standardTypes.named(address, standard, arguments);
  }

  /** Puts the arguments into a generic type, which must take so many. */
  private TypeRef applied(TypeRef type, String written, List<TypeRef> arguments, Place place) {
    int wanted = type instanceof TypeRef.Named named ? named.arguments().size() : 0;
    if (wanted != arguments.size()) {
      return unknown(
          place.error(
              "The type \""
                  + written
                  + "\" "
                  + (wanted == 0 ? "is not generic" : "is generic and takes " + wanted)
                  + ", and here are "
                  + arguments.size()
                  + " type arguments."));
    }
    return type instanceof TypeRef.Named named
        ? new TypeRef.Named(named.javaName(), arguments)
        : type;
  }

  private TypeRef unknown(Problem problem) {
    if (!problems.contains(problem)) {
      problems.add(problem); // once, however many addresses have the operation
    }
    return TypeRef.RAW_JSON;
  }

  private static TypeRef anything() {
    return TypeRef.RAW_JSON;
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
