package dev.oscarclient.generator.jaxws;

import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.naming.Numbered;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What types are called in the schemas. They keep the name that they have on the server, which
 * {@code xsi:type} may say. Of types that share one, the type called like it in Java has it, and
 * the others are called as in Java.
 */
final class SchemaNames {
  private static final String FACTORY = "ObjectFactory";

  private final Map<String, QualifiedName> names = new HashMap<>();
  private final Map<String, String> javaClasses = new HashMap<>();
  private final Set<QualifiedName> taken = new HashSet<>();
  private final FreeNames classes = new FreeNames();

  SchemaNames(Collection<TypeModel> types) {
    List<TypeModel> ordered = new ArrayList<>(types);
    ordered.sort(
        Comparator.<TypeModel, Boolean>comparing(type -> !isNamedAlike(type))
            .thenComparing(TypeModel::javaName));
    for (TypeModel type : ordered) {
      names.put(type.javaName(), free(type));
    }
    classes.take(FACTORY);
    for (TypeModel type : types) {
      javaClasses.put(type.javaName(), classes.any(type.javaName()));
    }
  }

  private static boolean isNamedAlike(TypeModel type) {
    String local = QualifiedName.of(type.schemaName()).local();
    return FreeNames.javaName(local).equals(type.javaName());
  }

  private QualifiedName free(TypeModel type) {
    QualifiedName published = QualifiedName.of(type.schemaName());
    if (published.isLegal() && taken.add(published)) {
      return published;
    }
    QualifiedName name = new QualifiedName(published.namespace(), type.javaName());
    for (int number = 2; !taken.add(name); number++) {
      name = new QualifiedName(published.namespace(), type.javaName() + "." + number);
    }
    return name;
  }

  /** Returns the name of a type. */
  QualifiedName of(String javaName) {
    return Objects.requireNonNull(names.get(javaName), "named with the others");
  }

  /** Returns whether a type is in the document at all. */
  boolean has(String javaName) {
    return names.containsKey(javaName);
  }

  /** Returns the class of a type. */
  String classOf(String javaName) {
    return Objects.requireNonNull(javaClasses.get(javaName), "named with the others");
  }

  /** Returns whether a type of the model has a class of this name. */
  boolean isClass(String name) {
    return javaClasses.containsValue(name);
  }

  /** Returns a class for what is no type of the model. */
  String newClass(String wanted) {
    return classes.javaClass(wanted);
  }

  /** Returns a name for a type that is none of the model. */
  QualifiedName newType(QualifiedName wanted) {
    String namespace = wanted.namespace();
    String local =
        Numbered.free(wanted.local(), name -> taken.add(new QualifiedName(namespace, name)));
    return new QualifiedName(namespace, local);
  }
}
