package dev.oscarclient.generator.wsdl;

import dev.oscarclient.generator.xsd.SchemaName;
import dev.oscarclient.generator.xsd.SchemaTypeRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.wsdl.Message;
import javax.wsdl.Part;
import javax.wsdl.extensions.mime.MIMEMultipartRelated;
import javax.wsdl.extensions.soap.SOAPBody;
import javax.wsdl.extensions.soap.SOAPHeader;
import javax.wsdl.extensions.soap12.SOAP12Body;
import javax.wsdl.extensions.soap12.SOAP12Header;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Divides the parts of a message among body and header (WSDL 1.1, sections 3.5 and 3.7). */
final class MessageReader {
  private static final String ENCODED = "encoded";

  private final Components components;
  private final boolean rpc;

  MessageReader(Components components, boolean rpc) {
    this.components = components;
    this.rpc = rpc;
  }

  /** What {@code soap:body} and {@code soap:header} say of a part, whichever SOAP it is. */
  private record Header(@Nullable QName message, @Nullable String part, @Nullable String use) {}

  WsdlMessage read(Message message, List<?> extensions) throws UnsupportedException {
    String namespace = "";
    List<?> chosen = null;
    List<Header> headers = new ArrayList<>();
    for (Object element : extensions) {
      if (element instanceof SOAPBody body) {
        requireLiteral(body.getUse());
        namespace = Objects.requireNonNullElse(body.getNamespaceURI(), "");
        chosen = body.getParts();
      } else if (element instanceof SOAP12Body body) {
        requireLiteral(body.getUse());
        namespace = Objects.requireNonNullElse(body.getNamespaceURI(), "");
        chosen = body.getParts();
      } else if (element instanceof SOAPHeader header) {
        headers.add(new Header(header.getMessage(), header.getPart(), header.getUse()));
      } else if (element instanceof SOAP12Header header) {
        headers.add(new Header(header.getMessage(), header.getPart(), header.getUse()));
      } else if (element instanceof MIMEMultipartRelated) {
        throw new UnsupportedException("its messages have attachments");
      }
    }
    Set<String> inHeader = new HashSet<>();
    List<WsdlPart> headerParts = headers(message, headers, inHeader);
    List<WsdlPart> body = new ArrayList<>();
    for (Object each : message.getOrderedParts(null)) {
      Part part = (Part) each;
      boolean inBody =
          chosen == null ? !inHeader.contains(part.getName()) : chosen.contains(part.getName());
      if (inBody) {
        body.add(bodyPart(part));
      }
    }
    return new WsdlMessage(namespace, body, headerParts);
  }

  private List<WsdlPart> headers(Message message, List<Header> headers, Set<String> inHeader)
      throws UnsupportedException {
    List<WsdlPart> parts = new ArrayList<>();
    for (Header header : headers) {
      requireLiteral(header.use());
      Message holder = components.message(header.message());
      Part part = holder == null || header.part() == null ? null : holder.getPart(header.part());
      if (part == null || part.getElementName() == null) {
        throw new UnsupportedException(
            "its header " + header.part() + " is no element of the message " + header.message());
      }
      if (message.getQName().equals(header.message())) {
        inHeader.add(part.getName());
      }
      parts.add(new WsdlPart(part.getName(), name(part.getElementName()), null));
    }
    return parts;
  }

  private WsdlPart bodyPart(Part part) throws UnsupportedException {
    if (!rpc && part.getElementName() != null) {
      return new WsdlPart(part.getName(), name(part.getElementName()), null);
    }
    if (rpc && part.getTypeName() != null) {
      return new WsdlPart(part.getName(), null, type(part.getTypeName()));
    }
    throw new UnsupportedException(
        "its part "
            + part.getName()
            + (rpc
                ? " gives no type, as rpc/literal demands"
                : " is no element, as document/literal demands"));
  }

  private static void requireLiteral(@Nullable String use) throws UnsupportedException {
    if (ENCODED.equals(use)) {
      throw new UnsupportedException("its messages are encoded (use=\"encoded\"), not literal");
    }
  }

  static SchemaName name(QName name) {
    return new SchemaName(name.getNamespaceURI(), name.getLocalPart());
  }

  private static SchemaTypeRef type(QName name) {
    if (!name.getNamespaceURI().equals(XMLConstants.W3C_XML_SCHEMA_NS_URI)) {
      return new SchemaTypeRef.Defined(name(name));
    }
    return name.getLocalPart().equals("anyType")
        ? new SchemaTypeRef.Any()
        : new SchemaTypeRef.BuiltIn(name.getLocalPart());
  }
}
