package dev.oscarclient.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.oscarclient.generator.emit.SourceCompiler;
import dev.oscarclient.generator.model.SoapAnswer;
import dev.oscarclient.generator.model.SoapModel;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapPart;
import dev.oscarclient.generator.model.SoapServiceModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.xml.SecureXml;
import dev.oscarclient.runtime.codec.CodecSettings;
import dev.oscarclient.runtime.codec.JsonCodec;
import dev.oscarclient.runtime.codec.OscarDateTime;
import dev.oscarclient.runtime.codec.OscarJson;
import dev.oscarclient.runtime.codec.OscarType;
import dev.oscarclient.runtime.codec.OscarTypes;
import dev.oscarclient.runtime.codec.ServerTimeZone;
import dev.oscarclient.runtime.codec.XmlCodec;
import dev.oscarclient.runtime.soap.OscarSoapOperation;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Calls of every SOAP operation of real OSCAR versions over HTTP, with random values: each request
 * is valid by the WSDL's own schema, each answer comes back without loss. Skipped where the
 * documents are absent.
 */
final class SoapWireOfRealServersTest {
  private static final int CALLS_PER_OPERATION = 12;
  private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";

  @TempDir private Path folder;

  private final AtomicReference<byte[]> request = new AtomicReference<>();
  private final AtomicReference<byte[]> answer = new AtomicReference<>();
  private static final CodecSettings SETTINGS =
      new CodecSettings(ServerTimeZone.of(ZoneId.of("America/Toronto")), true);

  private final XmlCodec xml = XmlCodec.create(SETTINGS);

  @ParameterizedTest
  @CsvSource({"oscar19, 83", "openo26, 79"})
  void requestsAreValidAndAnswersAreKept(String version, int operations) throws Exception {
    Path specs = RealServersTest.specs().resolve(version);
    SoapModel soap = SoapClients.generate(specs.resolve("wsdl"), folder).model().soap();
    Client client = new Client(SourceCompiler.compile(SoapClients.files(folder)), soap);
    HttpServer server = server();
    int calls = 0;
    try {
      Object root = client.connect("http://localhost:" + server.getAddress().getPort() + "/oscar");
      for (SoapServiceModel service : soap.services()) {
        Object api = root.getClass().getMethod(service.accessor()).invoke(root);
        Schema schema =
            schema(specs.resolve("wsdl").resolve(service.address().substring(1) + ".wsdl"));
        for (SoapOperationModel operation : service.operations()) {
          for (int seed = 0; seed < CALLS_PER_OPERATION; seed++) {
            call(client, api, operation, schema, seed);
            calls++;
          }
        }
      }
    } finally {
      server.stop(0);
    }
    System.out.println(version + ": " + calls + " SOAP calls valid and without loss");
    assertThat(calls).isEqualTo(operations * CALLS_PER_OPERATION);
  }

  private void call(
      Client client, Object api, SoapOperationModel operation, Schema schema, int seed)
      throws Exception {
    RandomObjects random = RandomObjects.plain(client.types, (type, element) -> true, seed);
    List<@Nullable Object> arguments = new ArrayList<>();
    for (SoapPart part : operation.parts()) {
      boolean left = !part.required() && !part.repeating() && seed % 4 == 3;
      arguments.add(left ? null : client.value(part, random));
    }
    SoapAnswer kind = operation.answer();
    List<Object> values = new ArrayList<>();
    if (kind.kind() != SoapAnswer.Kind.NOTHING) {
      boolean isAbsent = kind.type() instanceof TypeRef.Named && seed % 5 == 4;
      int count = kind.kind() == SoapAnswer.Kind.LIST ? seed % 4 : isAbsent ? 0 : 1;
      for (int i = 0; i < count; i++) {
        values.add(client.value(kind.type(), random));
      }
    }
    byte[] envelope = envelope(client, operation, values);
    answer.set(envelope);
    validate(schema, envelope, operation);

    Object result = client.method(api, operation).invoke(api, arguments.toArray());

    validate(schema, request.get(), operation);
    if (kind.kind() == SoapAnswer.Kind.LIST) {
      assertThat((List<?>) result).hasSize(values.size());
      for (int i = 0; i < values.size(); i++) {
        assertThat(json(((List<?>) result).get(i))).isEqualTo(json(values.get(i)));
      }
    } else if (values.isEmpty()) {
      assertThat(result).isNull();
    } else {
      assertThat(json(result)).as(operation.name()).isEqualTo(json(values.get(0)));
    }
  }

  private static String json(@Nullable Object value) {
    return value instanceof OscarDateTime date
        ? date.toInstant(ZoneId.of("America/Toronto")).toString()
        : OscarJson.write(value);
  }

  /** Returns an answer as a server writes it: with all that it holds, as it is. */
  private byte[] envelope(Client client, SoapOperationModel operation, List<Object> values)
      throws ReflectiveOperationException {
    String wrapper = "r:" + operation.name() + "Response";
    StringBuilder out = new StringBuilder();
    out.append("<s:Envelope xmlns:s=\"").append(SOAP).append("\"><s:Body>");
    out.append("<").append(wrapper).append(" xmlns:r=\"").append(operation.wrapperNamespace());
    out.append("\">");
    for (Object value : values) {
      byte[] document = xml.write(client.type(operation.answer().type()), value);
      out.append(renamed(new String(document, StandardCharsets.UTF_8), operation.answer().name()));
    }
    out.append("</").append(wrapper).append("></s:Body></s:Envelope>");
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Returns a document's root as an element of another name; what is no document is its text. */
  private static String renamed(String document, String name) {
    String root = document.replaceFirst("^<\\?xml[^>]*\\?>", "");
    if (!root.startsWith("<")) {
      return "<" + name + ">" + root + "</" + name + ">"; // escaped already
    }
    return root.replaceFirst("^<[^\\s/>]+", "<" + name)
        .replaceFirst("</[^\\s/>]+>$", "</" + name + ">");
  }

  private static void validate(Schema schema, byte[] envelope, SoapOperationModel operation)
      throws Exception {
    Document document = SecureXml.parse(envelope, operation.name());
    Node body = document.getElementsByTagNameNS(SOAP, "Body").item(0);
    List<Element> inside = new ArrayList<>();
    for (Node node = body.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        inside.add(element);
      }
    }
    assertThat(inside).hasSize(1);
    try {
      schema.newValidator().validate(new DOMSource(inside.get(0)));
    } catch (SAXException e) {
      throw new AssertionError(
          e.getMessage() + "\n" + new String(envelope, StandardCharsets.UTF_8), e);
    }
  }

  private HttpServer server() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/oscar/ws",
        exchange -> {
          request.set(exchange.getRequestBody().readAllBytes());
          byte[] bytes = answer.get();
          exchange.getResponseHeaders().set("Content-Type", "text/xml; charset=UTF-8");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    return server;
  }

  private static Schema schema(Path wsdl) throws Exception {
    String text = Files.readString(wsdl);
    String schema =
        text.substring(
            text.indexOf("<xs:schema"), text.indexOf("</xs:schema>") + "</xs:schema>".length());
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory.newSchema(new StreamSource(new StringReader(schema)));
  }

  /** A generated client, by reflection. */
  private static final class Client {
    private final ClassLoader loader;
    private final Map<String, TypeModel> types = new HashMap<>();

    Client(ClassLoader loader, SoapModel soap) {
      this.loader = loader;
      soap.types().forEach(type -> types.put(type.javaName(), type));
    }

    Object connect(String baseUrl) throws ReflectiveOperationException {
      Class<?> root = loader.loadClass(SoapClients.PACKAGE + ".OscarSoapClient");
      Object builder = root.getMethod("builder").invoke(null);
      Class<?> type = builder.getClass();
      type.getMethod("baseUrl", String.class).invoke(builder, baseUrl);
      type.getMethod("usernameToken", String.class, String.class).invoke(builder, "1", "token");
      type.getMethod("serverTimeZone", ZoneId.class).invoke(builder, ZoneId.of("America/Toronto"));
      return type.getMethod("build").invoke(builder);
    }

    Method method(Object api, SoapOperationModel operation) throws InvocationTargetException {
      for (Method method : api.getClass().getMethods()) {
        OscarSoapOperation annotation = method.getAnnotation(OscarSoapOperation.class);
        if (annotation != null && annotation.operation().equals(operation.name())) {
          return method;
        }
      }
      throw new AssertionError(operation.name());
    }

    @Nullable Object value(SoapPart part, RandomObjects random)
        throws ReflectiveOperationException {
      if (part.character()) {
        return "A";
      }
      TypeRef type = part.repeating() ? new TypeRef.ListOf(part.type()) : part.type();
      return value(type, random);
    }

    Object value(TypeRef type, RandomObjects random) throws ReflectiveOperationException {
      return JsonCodec.create(SETTINGS).read(random.of(type), type(type));
    }

    @SuppressWarnings("unchecked") // the contract of generated classes
    OscarType<Object> type(TypeRef type) throws ReflectiveOperationException {
      if (type instanceof TypeRef.Scalar scalar) {
        return (OscarType<Object>) OscarTypes.class.getField(scalar.kind().name()).get(null);
      }
      if (type instanceof TypeRef.ListOf list) {
        return (OscarType<Object>) (OscarType<?>) OscarTypes.listOf(type(list.element()));
      }
      String name = ((TypeRef.Named) type).javaName();
      Class<?> generated = loader.loadClass(SoapClients.PACKAGE + ".soap.model." + name);
      return (OscarType<Object>) generated.getField("TYPE").get(null);
    }
  }
}
