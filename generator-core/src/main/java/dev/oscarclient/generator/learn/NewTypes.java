package dev.oscarclient.generator.learn;

import dev.oscarclient.generator.learn.Matcher.Match;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.naming.Numbered;
import dev.oscarclient.generator.naming.TypeNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The new types of a run. What is alike is one type, wherever it was seen. */
final class NewTypes {

  /** No Java name begins so. */
  private static final String UNNAMED = "#";

  private final KnownTypes known;
  private final Keys keys;
  private final List<NewType> types = new ArrayList<>();
  private final Map<String, NewType> additions = new TreeMap<>();

  NewTypes(KnownTypes known, Keys keys) {
    this.known = known;
    this.keys = keys;
  }

  /** Returns the types in the order they were first seen. */
  List<NewType> all() {
    return types;
  }

  /**
   * Returns the type of objects that no known type fits.
   *
   * @param hint its name, if that is free
   * @param matcher finds known types for what is in it
   */
  NewType typeOf(ObjectShape seen, String hint, Matcher matcher) {
    return typeOf(seen, hint, null, matcher);
  }

  private NewType typeOf(ObjectShape seen, String hint, @Nullable NewType owner, Matcher matcher) {
    NewType type = null;
    for (NewType one : types) {
      if (type == null && one.isLike(seen, hint, owner)) {
        type = one;
      }
    }
    if (type == null) {
      type = new NewType(hint);
      types.add(type);
    }
    add(type, seen, matcher);
    return type;
  }

  /**
   * Adds properties to a known type.
   *
   * @param lacking what objects of that type have, and the type has not
   */
  void addTo(String known, ObjectShape lacking, Matcher matcher) {
    add(additions.computeIfAbsent(known, NewTypes::named), lacking, matcher);
  }

  /** Returns what known types lack, by their names. */
  Map<String, NewType> additions() {
    return additions;
  }

  private static NewType named(String name) {
    NewType type = new NewType(name);
    type.name(name);
    return type;
  }

  /** Adds objects to a type, and what they hold to the types of its members. */
  private void add(NewType type, ObjectShape seen, Matcher matcher) {
    type.shape().merge(seen);
    for (Map.Entry<String, Shape> member : seen.members().entrySet()) {
      Leaf leaf = leaf(member.getValue(), false);
      if (leaf != null) {
        addMember(type, member.getKey(), leaf, matcher);
      }
    }
  }

  private void addMember(NewType type, String key, Leaf leaf, Matcher matcher) {
    Object target = type.members().get(key);
    if (target == null) {
      Match match = matcher.best(Shape.of(leaf.object));
      boolean sure = match != null && match.confidence() >= Matcher.HIGH;
      boolean plain = sure && match.type().typeParameters().isEmpty();
      target =
          plain
              ? match.type().javaName()
              : typeOf(leaf.object, TypeHints.ofKey(key, leaf.several), type, matcher);
      type.members().put(key, target);
    } else if (target instanceof NewType other) {
      add(other, leaf.object, matcher);
    }
  }

  /** The objects a value is made of, through lists and maps. */
  private record Leaf(ObjectShape object, boolean several) {}

  private @Nullable Leaf leaf(Shape shape, boolean several) {
    ObjectShape object = shape.object();
    Shape element = shape.element();
    if (object == null || object.isEmpty()) {
      return element == null ? null : leaf(element, true);
    } else if (element != null && element.object() != null) {
      return leaf(Shape.both(Shape.of(object), element), true);
    }
    Shape values = keys.mapValues(object);
    return values == null ? new Leaf(object, several) : leaf(values, true);
  }

  /** Returns a use of a type while it has no name yet. */
  TypeRef unnamed(NewType type) {
    return new TypeRef.Named(UNNAMED + types.indexOf(type));
  }

  /** Returns a use of types with the names they got. */
  TypeRef resolve(TypeRef type) {
    if (type instanceof TypeRef.ListOf list) {
      return new TypeRef.ListOf(resolve(list.element()));
    } else if (type instanceof TypeRef.MapOf map) {
      return new TypeRef.MapOf(resolve(map.value()));
    } else if (type instanceof TypeRef.Named named) {
      String name = named.javaName();
      if (name.startsWith(UNNAMED)) {
        return use(types.get(Integer.parseInt(name.substring(UNNAMED.length()))));
      }
      return new TypeRef.Named(name, named.arguments().stream().map(this::resolve).toList());
    }
    return type;
  }

  /** Returns a use of what objects under a key of a new type are, once all have names. */
  TypeRef member(NewType type, String key) {
    Object target = type.members().get(key);
    if (target instanceof NewType other) {
      return use(other);
    }
    return target == null ? TypeRef.RAW_JSON : new TypeRef.Named((String) target);
  }

  /** Returns whether all that was seen of a type shows that its keys are data after all. */
  boolean isMap(NewType type) {
    return keys.mapValues(type.shape()) != null;
  }

  private TypeRef use(NewType type) {
    return isMap(type) ? new TypeRef.MapOf(TypeRef.RAW_JSON) : new TypeRef.Named(type.name());
  }

  /** Names all types, different from each other and from the known ones. */
  void name() {
    Set<String> taken = new HashSet<>();
    known.names().forEach(name -> taken.add(folded(name)));
    for (NewType type : types) {
      String base =
          TypeNames.allocate(List.of(new TypeNames.Wanted(type.hint(), type.hint()))).get(0);
      type.name(Numbered.free(base, name -> taken.add(folded(name))));
    }
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
