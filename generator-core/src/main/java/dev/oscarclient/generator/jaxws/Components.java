package dev.oscarclient.generator.jaxws;

import dev.oscarclient.generator.jaxws.GlobalElement.Typed;
import dev.oscarclient.generator.jaxws.GlobalElement.Wrapper;
import dev.oscarclient.generator.model.LexicalForm;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.PropertyModel.XmlForm;
import dev.oscarclient.generator.model.SoapAnswer;
import dev.oscarclient.generator.model.SoapFaultModel;
import dev.oscarclient.generator.model.SoapHeaderModel;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapPart;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.model.TypeRef;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The global elements and attributes that operations and their types need. Their names are on the
 * wire: if two of one name differ, the operations cannot be in one document.
 */
final class Components {
  private final SortedMap<QualifiedName, GlobalElement> elements = new TreeMap<>();
  private final SortedMap<QualifiedName, Typed> attributes = new TreeMap<>();

  /** Whether children of an answer's element are qualified, by the element's namespace. */
  private final SortedMap<String, Boolean> qualified = new TreeMap<>();

  private final SortedMap<String, TypeModel> types;
  private final ElementMerger merger;
  private boolean consistent = true;

  /** Collects what is needed. */
  Components(Collection<SoapOperationModel> operations, ReachedTypes all) {
    types = all.reachedBy(operations);
    merger = new ElementMerger(types);
    operations.forEach(this::add);
    for (TypeModel type : types.values()) {
      if (type instanceof ObjectType object) {
        addReferences(object, QualifiedName.of(object.schemaName()).namespace());
      }
    }
  }

  /** Returns whether all can be in one document. */
  boolean areConsistent() {
    return consistent;
  }

  SortedMap<QualifiedName, GlobalElement> elements() {
    return Collections.unmodifiableSortedMap(elements);
  }

  SortedMap<QualifiedName, Typed> attributes() {
    return Collections.unmodifiableSortedMap(attributes);
  }

  SortedMap<String, TypeModel> types() {
    return types;
  }

  /**
   * Returns whether elements in others are qualified where nothing else is said. wsdl2java takes
   * what the schema says for the children of all answers.
   */
  boolean isQualified(String namespace) {
    return qualified.getOrDefault(namespace, false);
  }

  /**
   * Adds elements that types have as documents, as far as their names are free: nothing needs them.
   */
  void addRoots() {
    for (TypeModel type : types.values()) {
      if (type instanceof ObjectType object && object.rootElement() != null) {
        QualifiedName name = QualifiedName.of(object.rootElement());
        if (name.isLegal()) {
          elements.putIfAbsent(
              name, new Typed(new TypeRef.Named(type.javaName()), false, LexicalForm.USUAL));
        }
      }
    }
  }

  private void add(SoapOperationModel operation) {
    operation.headers().forEach(this::addTyped);
    for (SoapFaultModel fault : operation.faults()) {
      put(QualifiedName.of(fault.element()), new Typed(fault.type(), false, LexicalForm.USUAL));
    }
    for (SoapHeaderModel header : operation.envelope().answerHeaders()) {
      put(QualifiedName.of(header.element()), new Typed(header.type(), false, header.lexical()));
    }
    if (operation.envelope().rpc()) {
      return;
    }
    if (operation.wrapperNamespace() == null) {
      operation.parts().forEach(this::addTyped);
    } else {
      QualifiedName name = new QualifiedName(operation.wrapperNamespace(), operation.name());
      List<Wrapper.Part> parts = operation.parts().stream().map(Wrapper.Part::of).toList();
      put(name, new Wrapper(parts));
      parts.forEach(part -> addReference(part, name.namespace()));
    }
    addAnswer(operation.answer(), operation.envelope());
  }

  private void addAnswer(SoapAnswer answer, SoapOperationModel.Envelope envelope) {
    if (answer.kind() == SoapAnswer.Kind.BARE) {
      put(QualifiedName.of(answer.name()), new Typed(answer.type(), false, answer.lexical()));
    } else if (envelope.answerElement() != null) {
      QualifiedName name = QualifiedName.of(envelope.answerElement());
      if (answer.kind() == SoapAnswer.Kind.NOTHING) {
        put(name, new Wrapper(List.of()));
        return;
      }
      boolean repeating = answer.kind() == SoapAnswer.Kind.LIST;
      Wrapper.Part part =
          new Wrapper.Part(
              QualifiedName.of(answer.name()),
              answer.type(),
              repeating,
              false,
              false,
              answer.lexical());
      put(name, new Wrapper(List.of(part)));
      addReference(part, name.namespace());
      String namespace = part.name().namespace();
      boolean isLocal = namespace.isEmpty() || namespace.equals(name.namespace());
      if (isLocal && !name.namespace().isEmpty()) {
        Boolean before = qualified.put(name.namespace(), !namespace.isEmpty());
        consistent &= before == null || before.equals(!namespace.isEmpty());
      }
    }
  }

  private void addTyped(SoapPart part) {
    put(QualifiedName.of(part.name()), new Typed(part.type(), part.nillable(), part.lexical()));
  }

  private void addReference(Wrapper.Part part, String namespace) {
    if (isForeign(part.name(), namespace)) {
      put(part.name(), new Typed(part.type(), part.nillable(), part.lexical()));
    }
  }

  private void addReferences(ObjectType type, String namespace) {
    for (PropertyModel property : type.properties()) {
      XmlForm xml = property.xml();
      QualifiedName name = new QualifiedName(xml.namespace(), xml.name());
      if (!isForeign(name, namespace)) {
        continue;
      }
      if (xml.kind() == XmlForm.Kind.ATTRIBUTE) {
        Typed typed = new Typed(property.type(), false, xml.lexical());
        Typed before = attributes.putIfAbsent(name, typed);
        consistent &= before == null || before.equals(typed);
      } else if (xml.kind() == XmlForm.Kind.ELEMENT || xml.kind() == XmlForm.Kind.WORDS) {
        put(name, new Typed(valueType(property), property.nillable(), xml.lexical()));
      }
    }
  }

  /** Returns the type of one element of a property. */
  static TypeRef valueType(PropertyModel property) {
    return property.xml().kind() == XmlForm.Kind.ELEMENT
            && property.type() instanceof TypeRef.ListOf list
        ? list.element()
        : property.type();
  }

  /** Returns whether a name inside of a component of a namespace can only be a reference. */
  static boolean isForeign(QualifiedName name, String namespace) {
    return !name.namespace().isEmpty() && !name.namespace().equals(namespace);
  }

  private void put(QualifiedName name, GlobalElement element) {
    GlobalElement before = elements.get(name);
    GlobalElement merged = before == null ? element : merger.merge(before, element);
    if (merged == null) {
      consistent = false;
    } else {
      elements.put(name, merged);
    }
  }
}
