package dev.oscarclient.generator.link;

import dev.oscarclient.generator.wadl.WadlName;
import dev.oscarclient.generator.xsd.SchemaElement;
import dev.oscarclient.generator.xsd.SchemaName;
import dev.oscarclient.generator.xsd.SchemaSet;
import dev.oscarclient.generator.xsd.SchemaType;
import dev.oscarclient.generator.xsd.SchemaTypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One address's grammar, to be looked things up in. */
final class GrammarIndex {

  private final SchemaSet schemas;
  private final Map<SchemaName, SchemaType> types = new HashMap<>();
  private final Map<SchemaName, SchemaElement> elements = new HashMap<>();
  private final Map<SchemaName, SchemaName> roots = new HashMap<>();
  private final Map<String, List<SchemaType>> named = new HashMap<>();
  private final Map<String, List<SchemaType>> folded = new HashMap<>();
  private final Map<String, List<SchemaType>> ofElement = new HashMap<>();
  private final Map<String, @Nullable SchemaType> ofClass = new HashMap<>();

  GrammarIndex(SchemaSet schemas) {
    this.schemas = schemas;
    for (SchemaType type : schemas.types()) {
      types.put(type.name(), type);
      if (!type.anonymous()) {
        String local = type.name().localName();
        named.computeIfAbsent(local, key -> new ArrayList<>()).add(type);
        folded.computeIfAbsent(fold(local), key -> new ArrayList<>()).add(type);
      }
    }
    for (SchemaElement element : schemas.elements()) {
      elements.put(element.name(), element);
      if (element.type() instanceof SchemaTypeRef.Defined defined) {
        addRoot(defined.name(), element.name());
        SchemaType type = types.get(defined.name());
        if (type != null && type.anonymous()) {
          ofElement.computeIfAbsent(element.name().localName(), key -> new ArrayList<>()).add(type);
        }
      }
    }
  }

  /** Returns all types, sorted by name. */
  List<SchemaType> types() {
    return schemas.types();
  }

  @Nullable SchemaType type(SchemaName name) {
    return types.get(name);
  }

  /** Returns the global element of a name, or {@code null}. */
  @Nullable SchemaElement element(WadlName name) {
    return elements.get(new SchemaName(name.namespace(), name.localName()));
  }

  /** Returns the global element that a type stands in as a document, or {@code null}. */
  @Nullable String root(SchemaName type) {
    SchemaName root = roots.get(type);
    return root == null ? null : root.toString();
  }

  /**
   * Returns the type of a Java class: the one of JAXB's default name, else the only one of that
   * name in other letter case, else the anonymous one of a global element of that name. Never the
   * named type of such an element: {@code tickler} may well be the root of {@code ticklerTo1}, and
   * OSCAR has a class {@code Tickler} too, which is another.
   *
   * @return {@code null} if there is none, or more than one
   */
  @Nullable SchemaType ofClass(String className) {
    if (ofClass.containsKey(className)) {
      return ofClass.get(className);
    }
    SchemaType type = find(className);
    ofClass.put(className, type);
    return type;
  }

  private @Nullable SchemaType find(String className) {
    String name = ClassNames.xmlName(className);
    if (named.containsKey(name)) {
      return only(named.get(name));
    }
    if (folded.containsKey(fold(name))) {
      return only(folded.get(fold(name)));
    }
    return only(ofElement.get(name));
  }

  private static @Nullable SchemaType only(@Nullable List<SchemaType> found) {
    return found != null && found.size() == 1 ? found.get(0) : null;
  }

  /** Of several elements, the one called like the type stands for it, else the first by name. */
  private void addRoot(SchemaName type, SchemaName element) {
    SchemaName known = roots.get(type);
    boolean better =
        known == null
            || (!known.localName().equals(type.localName())
                && (element.localName().equals(type.localName()) || element.compareTo(known) < 0));
    if (better) {
      roots.put(type, element);
    }
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
