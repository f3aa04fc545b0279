package dev.oscarclient.generator.wsdl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.wsdl.Binding;
import javax.wsdl.Definition;
import javax.wsdl.Message;
import javax.wsdl.PortType;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * Bindings, port types and messages of several documents by name. wsdl4j resolves names within one
 * document only, and puts an undefined component where there is none.
 */
final class Components {

  /**
   * A component and where it is defined.
   *
   * @param document that defines it
   */
  record Found<T>(T component, LoadedWsdl document) {}

  private final Map<QName, Found<Binding>> bindings = new HashMap<>();
  private final Map<QName, PortType> portTypes = new HashMap<>();
  private final Map<QName, Message> messages = new HashMap<>();

  Components(List<LoadedWsdl> documents) {
    for (LoadedWsdl document : documents) {
      Definition definition = document.definition();
      for (Binding binding : Elements.of(definition.getBindings(), Binding.class)) {
        if (!binding.isUndefined()) {
          bindings.putIfAbsent(binding.getQName(), new Found<>(binding, document));
        }
      }
      for (PortType portType : Elements.of(definition.getPortTypes(), PortType.class)) {
        if (!portType.isUndefined()) {
          portTypes.putIfAbsent(portType.getQName(), portType);
        }
      }
      for (Message message : Elements.of(definition.getMessages(), Message.class)) {
        if (!message.isUndefined()) {
          messages.putIfAbsent(message.getQName(), message);
        }
      }
    }
  }

  @Nullable Found<Binding> binding(QName name) {
    return bindings.get(name);
  }

  @Nullable PortType portType(@Nullable PortType named) {
    return named == null ? null : portTypes.get(named.getQName());
  }

  @Nullable Message message(@Nullable QName name) {
    return name == null ? null : messages.get(name);
  }
}
