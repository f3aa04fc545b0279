package dev.oscarclient.generator.wsdl;

import java.util.Objects;
import java.util.Set;
import javax.wsdl.Binding;
import javax.wsdl.extensions.ExtensibilityElement;
import javax.wsdl.extensions.http.HTTPBinding;
import javax.wsdl.extensions.soap.SOAPBinding;
import javax.wsdl.extensions.soap12.SOAP12Binding;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * What kind of binding it is.
 *
 * @param soap12 SOAP 1.2, else 1.1
 * @param rpc whether its style is rpc unless an operation says otherwise
 * @param unsupported why it cannot be called, or {@code null} if it can
 */
record BindingForm(boolean soap12, boolean rpc, @Nullable String unsupported) {

  /** WSDL 1.1 section 3.3, and what is in use for SOAP 1.2. */
  private static final Set<String> HTTP =
      Set.of(
          "http://schemas.xmlsoap.org/soap/http",
          "http://schemas.xmlsoap.org/soap/http/",
          "http://www.w3.org/2003/05/soap/bindings/HTTP/",
          "");

  static BindingForm of(Binding binding) {
    QName other = null;
    for (ExtensibilityElement element :
        Elements.of(binding.getExtensibilityElements(), ExtensibilityElement.class)) {
      if (element instanceof SOAPBinding soap) {
        return soap(false, soap.getStyle(), soap.getTransportURI());
      }
      if (element instanceof SOAP12Binding soap) {
        return soap(true, soap.getStyle(), soap.getTransportURI());
      }
      if (element instanceof HTTPBinding http) {
        return new BindingForm(false, false, "an HTTP " + http.getVerb() + " binding");
      }
      other = other == null ? element.getElementType() : other;
    }
    return new BindingForm(
        false, false, other == null ? "a binding of no kind" : "a binding of kind " + other);
  }

  private static BindingForm soap(
      boolean soap12, @Nullable String style, @Nullable String transport) {
    boolean http = HTTP.contains(Objects.requireNonNullElse(transport, ""));
    return new BindingForm(
        soap12, "rpc".equals(style), http ? null : "SOAP over the transport " + transport);
  }
}
