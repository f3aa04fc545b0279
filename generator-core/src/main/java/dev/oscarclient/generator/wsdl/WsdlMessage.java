package dev.oscarclient.generator.wsdl;

import java.util.List;

/**
 * What goes one way.
 *
 * @param namespace of the element around the parts, for rpc; empty for none
 * @param body the parts in the body
 * @param headers the parts in the header
 */
public record WsdlMessage(String namespace, List<WsdlPart> body, List<WsdlPart> headers) {

  /** Nothing. */
  static final WsdlMessage NONE = new WsdlMessage("", List.of(), List.of());

  /** Copies the lists. */
  public WsdlMessage {
    body = List.copyOf(body);
    headers = List.copyOf(headers);
  }
}
