package dev.oscarclient.generator.jaxws;

import dev.oscarclient.generator.jaxws.GlobalElement.Wrapper;
import dev.oscarclient.generator.model.LexicalForm;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.PropertyModel.XmlForm;
import dev.oscarclient.generator.model.SoapAnswer;
import dev.oscarclient.generator.model.SoapHeaderModel;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapPart;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.naming.JaxbNames;
import dev.oscarclient.generator.naming.Numbered;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How one operation stands in a WSDL: its messages, and what their parts are called. */
final class OperationPlan {
  private final SoapOperationModel operation;
  private final String name;
  private final String message;
  private final ReachedTypes types;

  /** A part of a message: an element, or for rpc a type. */
  record Part(String name, @Nullable QualifiedName element, TypeRef type, LexicalForm lexical) {}

  /** A parameter that tools would call otherwise. */
  record Renamed(String message, String part, QualifiedName child, String javaName) {}

  /**
   * Plans an operation.
   *
   * @param name in the WSDL
   * @param message names of its messages begin with it
   */
  OperationPlan(SoapOperationModel operation, String name, String message, ReachedTypes types) {
    this.operation = operation;
    this.name = name;
    this.message = message;
    this.types = types;
  }

  SoapOperationModel operation() {
    return operation;
  }

  String name() {
    return name;
  }

  String input() {
    return message;
  }

  String output() {
    return message + "Response";
  }

  String headers() {
    return message + "Headers";
  }

  String answerHeaders() {
    return message + "ResponseHeaders";
  }

  /** Returns the names of the messages that it may need. */
  List<String> messages() {
    return List.of(input(), output(), headers(), answerHeaders());
  }

  /** Returns whether the tools would give the method another name than it has in the model. */
  boolean isNamedOtherwise() {
    String method = operation.methodName();
    return !name.equals(method)
        || !JaxbNames.isOwnChoice(
            name, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
  }

  boolean isRpc() {
    return operation.envelope().rpc();
  }

  private boolean isWrapped() {
    return operation.wrapperNamespace() != null && !isRpc();
  }

  List<Part> inputParts() {
    String wrapper = operation.wrapperNamespace();
    if (isWrapped() && wrapper != null) {
      QualifiedName element = new QualifiedName(wrapper, operation.name());
      return List.of(new Part("parameters", element, TypeRef.NOTHING, LexicalForm.USUAL));
    }
    return parts(operation.parts());
  }

  List<Part> headerParts() {
    return operation.headers().stream().map(OperationPlan::elementPart).toList();
  }

  /** What part names are is seen in rpc messages only; elsewhere tools name parameters by them. */
  private List<Part> parts(List<SoapPart> parts) {
    return isRpc()
        ? parts.stream()
            .map(part -> new Part(part.name(), null, part.type(), part.lexical()))
            .toList()
        : parts.stream().map(OperationPlan::elementPart).toList();
  }

  /** Tools make parameters of the headers that come back, and call them like the parts. */
  List<Part> answerHeaderParts() {
    Set<String> taken = javaNames();
    List<Part> parts = new ArrayList<>();
    for (SoapHeaderModel header : operation.envelope().answerHeaders()) {
      QualifiedName element = QualifiedName.of(header.element());
      String name = Numbered.free(element.local(), taken::add);
      parts.add(new Part(name, element, header.type(), header.lexical()));
    }
    return parts;
  }

  private Set<String> javaNames() {
    Set<String> names = new HashSet<>();
    operation.parts().forEach(part -> names.add(part.javaName()));
    operation.headers().forEach(part -> names.add(part.javaName()));
    return names;
  }

  private static Part elementPart(SoapPart part) {
    return new Part(part.javaName(), QualifiedName.of(part.name()), part.type(), part.lexical());
  }

  List<Part> outputParts() {
    SoapAnswer answer = operation.answer();
    if (isRpc()) {
      return rpcAnswer(answer);
    }
    String element =
        answer.kind() == SoapAnswer.Kind.BARE
            ? answer.name()
            : operation.envelope().answerElement();
    return element == null
        ? List.of()
        : List.of(
            new Part(resultName(), QualifiedName.of(element), answer.type(), answer.lexical()));
  }

  private List<Part> rpcAnswer(SoapAnswer answer) {
    if (answer.kind() == SoapAnswer.Kind.NOTHING) {
      return List.of();
    }
    if (answer.kind() != SoapAnswer.Kind.BARE) {
      return List.of(new Part(answer.name(), null, answer.type(), answer.lexical()));
    }
    List<Part> parts = new ArrayList<>();
    for (PropertyModel property : types.partsOfAnswer(operation)) {
      XmlForm xml = property.xml();
      parts.add(new Part(xml.name(), null, property.type(), xml.lexical()));
    }
    return parts;
  }

  /** A part of one name in both directions is one parameter to the tools. */
  private String resultName() {
    return Numbered.free("result", javaNames()::add);
  }

  /** Returns what parameters are called, where names on the wire do not say it. */
  List<Renamed> renamed() {
    List<Renamed> renamed = new ArrayList<>();
    if (!isWrapped() && !isRpc()) {
      return renamed;
    }
    Set<String> taken = javaNames();
    answerHeaderParts().forEach(part -> taken.add(part.name()));
    for (SoapPart part : operation.parts()) {
      QualifiedName child = QualifiedName.of(part.name());
      renamed.add(
          new Renamed(input(), isRpc() ? part.name() : "parameters", child, part.javaName()));
    }
    if (isWrapped()) {
      for (PropertyModel result : results()) {
        XmlForm xml = result.xml();
        String javaName = Numbered.free(result.javaName(), taken::add);
        QualifiedName child = new QualifiedName(xml.namespace(), xml.name());
        renamed.add(new Renamed(output(), outputParts().get(0).name(), child, javaName));
      }
    }
    renamed.removeIf(each -> each.javaName().equals(each.child().local()));
    return renamed;
  }

  /** Returns what a wrapped answer of several elements has; tools make parameters of them. */
  private List<PropertyModel> results() {
    boolean several =
        operation.answer().kind() == SoapAnswer.Kind.BARE
            && operation.answer().type() instanceof TypeRef.Named named
            && types.get(named.javaName()) instanceof ObjectType type
            && type.superType() == null
            && type.properties().stream()
                .allMatch(property -> property.xml().kind() == XmlForm.Kind.ELEMENT);
    if (!several) {
      return List.of();
    }
    TypeRef.Named named = (TypeRef.Named) operation.answer().type();
    return types.get(named.javaName()) instanceof ObjectType type ? type.properties() : List.of();
  }

  /**
   * Returns whether the tools can take parameters out of their wrapper: not if they would call two
   * of them alike, or take one for going both ways.
   */
  boolean canUnwrap() {
    List<Wrapper.Part> parts = operation.parts().stream().map(Wrapper.Part::of).toList();
    Set<String> sent = new HashSet<>();
    parts.forEach(part -> sent.add(part.name().local()));
    boolean returned = sent.contains(QualifiedName.of(operation.answer().name()).local());
    boolean sentBack = results().stream().anyMatch(each -> sent.contains(each.xml().name()));
    return !isWrapped() || (!new Wrapper(parts).isAmbiguous() && !returned && !sentBack);
  }
}
