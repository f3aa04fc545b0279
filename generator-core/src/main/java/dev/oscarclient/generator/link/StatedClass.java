package dev.oscarclient.generator.link;

import dev.oscarclient.generator.catalog.OperationFacts.Body;
import dev.oscarclient.generator.model.TypeRef;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the class that a server states for a body goes with what the catalogue knows of it. */
enum StatedClass {
  /** The server states the very class. */
  SAME,
  /** The server states a class that says little, and nothing against it. */
  POSSIBLE,
  /** The server states nothing. */
  SILENT,
  /** The server states another class: it is not the body the catalogue knows. */
  OTHER;

  private static final Set<String> OBJECTS =
      Set.of(
          "HashMap",
          "JSONObject",
          "JsonObject",
          "LinkedHashMap",
          "Map",
          "ObjectNode",
          "SortedMap",
          "TreeMap");

  private static final Set<String> LISTS =
      Set.of(
          "ArrayList",
          "ArrayNode",
          "Collection",
          "HashSet",
          "Iterable",
          "JSONArray",
          "JsonArray",
          "LinkedHashSet",
          "LinkedList",
          "List",
          "Set",
          "TreeSet");

  static StatedClass of(@Nullable String className, Body known) {
    if (className == null) {
      return SILENT;
    }
    if (className.equals(known.stated()) || className.equals(className(known.type()))) {
      return SAME;
    }
    boolean list = known.type() instanceof TypeRef.ListOf;
    // A server that names its classes would name this one: free keys are another body.
    boolean named = known.type() instanceof TypeRef.Named && known.stated() != null;
    boolean object = named || known.type() instanceof TypeRef.MapOf;
    boolean any = known.type() instanceof TypeRef.RawJson;
    if (OBJECTS.contains(className)) {
      return object || any ? POSSIBLE : OTHER;
    }
    if (LISTS.contains(className)) {
      return list || any ? POSSIBLE : OTHER;
    }
    return JavaClasses.isFreeForm(className) ? POSSIBLE : OTHER;
  }

  /** Returns the weakest of what several representations state. */
  static StatedClass of(List<DescribedBody> bodies, Body known) {
    StatedClass weakest = SILENT;
    for (DescribedBody body : bodies) {
      StatedClass one = of(body.className(), known);
      if (one == OTHER) {
        return OTHER;
      }
      weakest = one == SILENT || weakest == SAME ? weakest : one;
    }
    return weakest;
  }

  /**
   * Returns the class that the JSON form of a WADL states for a type: that of the elements of a
   * list.
   */
  private static @Nullable String className(TypeRef type) {
    if (type instanceof TypeRef.ListOf list) {
      return className(list.element());
    }
    return type instanceof TypeRef.Named named ? named.javaName() : null;
  }
}
