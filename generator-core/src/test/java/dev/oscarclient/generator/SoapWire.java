package dev.oscarclient.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.oscarclient.generator.emit.SourceCompiler;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.xml.SecureXml;
import dev.oscarclient.runtime.soap.OscarSoapOperation;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A generated SOAP client, by reflection, and a server that answers it, over HTTP. */
final class SoapWire implements AutoCloseable {
  static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
  static final ZoneId ZONE = ZoneId.of("America/Toronto");

  private final ClassLoader loader;
  private final HttpServer server;
  private final Object client;
  private final AtomicReference<byte[]> request = new AtomicReference<>();
  private final AtomicReference<UnaryOperator<byte[]>> answering = new AtomicReference<>();

  /** Compiles what was generated into a folder, and connects it. */
  SoapWire(Path generated) throws Exception {
    loader = SourceCompiler.compile(SoapClients.files(generated));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/oscar/ws",
        exchange -> {
          byte[] sent = exchange.getRequestBody().readAllBytes();
          request.set(sent);
          byte[] bytes = answering.get().apply(sent);
          exchange.getResponseHeaders().set("Content-Type", "text/xml; charset=UTF-8");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    Class<?> root = loader.loadClass(SoapClients.PACKAGE + ".OscarSoapClient");
    Object builder = root.getMethod("builder").invoke(null);
    Class<?> type = builder.getClass();
    type.getMethod("baseUrl", String.class)
        .invoke(builder, "http://localhost:" + server.getAddress().getPort() + "/oscar");
    type.getMethod("usernameToken", String.class, String.class).invoke(builder, "1", "token");
    type.getMethod("serverTimeZone", ZoneId.class).invoke(builder, ZONE);
    client = type.getMethod("build").invoke(builder);
  }

  /** Says what the server answers to a request. */
  void answer(UnaryOperator<byte[]> answer) {
    answering.set(answer);
  }

  /** Returns the request that came last. */
  byte[] request() {
    return Objects.requireNonNull(request.get());
  }

  /** Returns the object of a service. */
  Object service(String accessor) throws ReflectiveOperationException {
    return client.getClass().getMethod(accessor).invoke(client);
  }

  /** Returns the method of an operation. */
  static Method method(Object service, SoapOperationModel operation) {
    for (Method method : service.getClass().getMethods()) {
      OscarSoapOperation annotation = method.getAnnotation(OscarSoapOperation.class);
      if (annotation != null && annotation.operation().equals(operation.name())) {
        return method;
      }
    }
    throw new AssertionError(operation.name());
  }

  /** Returns the class of a type. */
  Class<?> type(String javaName) throws ClassNotFoundException {
    return loader.loadClass(SoapClients.PACKAGE + ".soap.model." + javaName);
  }

  /** Demands that the one element in an envelope's body is valid. */
  static void validate(Schema schema, byte[] envelope, SoapOperationModel operation)
      throws Exception {
    List<Element> inside = elementsIn("Body", envelope);
    assertThat(inside).hasSize(1);
    validate(schema, inside.get(0), operation, envelope);
  }

  /** Returns the elements in the envelope's body or header. */
  static List<Element> elementsIn(String part, byte[] envelope) throws Exception {
    Document document = SecureXml.parse(envelope, part);
    Node body = document.getElementsByTagNameNS(SOAP, part).item(0);
    List<Element> inside = new ArrayList<>();
    for (Node node = body.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        inside.add(element);
      }
    }
    return inside;
  }

  private static void validate(
      Schema schema, Element element, SoapOperationModel operation, byte[] envelope)
      throws IOException {
    try {
      schema.newValidator().validate(new DOMSource(element));
    } catch (SAXException e) {
      throw new AssertionError(
          operation.name()
              + ": "
              + e.getMessage()
              + "\n"
              + new String(envelope, StandardCharsets.UTF_8),
          e);
    }
  }

  /** Returns the schema in a WSDL that has one. */
  static Schema schema(Path wsdl) throws Exception {
    String text = Files.readString(wsdl);
    String schema =
        text.substring(
            text.indexOf("<xs:schema"), text.indexOf("</xs:schema>") + "</xs:schema>".length());
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
    return factory.newSchema(new StreamSource(new StringReader(schema), wsdl.toUri().toString()));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
