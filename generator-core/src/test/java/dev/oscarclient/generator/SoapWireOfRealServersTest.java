package dev.oscarclient.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.model.LexicalForm;
import dev.oscarclient.generator.model.SoapAnswer;
import dev.oscarclient.generator.model.SoapModel;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapPart;
import dev.oscarclient.generator.model.SoapServiceModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.runtime.codec.CodecSettings;
import dev.oscarclient.runtime.codec.JsonCodec;
import dev.oscarclient.runtime.codec.OscarDateTime;
import dev.oscarclient.runtime.codec.OscarJson;
import dev.oscarclient.runtime.codec.OscarType;
import dev.oscarclient.runtime.codec.OscarTypes;
import dev.oscarclient.runtime.codec.ServerTimeZone;
import dev.oscarclient.runtime.codec.XmlCodec;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.validation.Schema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Calls of every SOAP operation of real OSCAR versions over HTTP, with random values: each request
 * is valid by the WSDL's own schema, each answer comes back without loss. Skipped where the
 * documents are absent.
 */
final class SoapWireOfRealServersTest {
  private static final int CALLS_PER_OPERATION = 12;

  private static final CodecSettings SETTINGS =
      new CodecSettings(ServerTimeZone.of(SoapWire.ZONE), true);

  @TempDir private Path folder;

  private final XmlCodec xml = XmlCodec.create(SETTINGS);

  @ParameterizedTest
  @CsvSource({"oscar19, 83", "openo26, 79"})
  void requestsAreValidAndAnswersAreKept(String version, int operations) throws Exception {
    Path specs = SharedFolder.specs(version);
    SoapModel soap = SoapClients.generate(specs.resolve("wsdl"), folder).model().soap();
    int calls = 0;
    try (SoapWire wire = new SoapWire(folder)) {
      Values values = new Values(wire, soap);
      for (SoapServiceModel service : soap.services()) {
        Object api = wire.service(service.accessor());
        Schema schema =
            SoapWire.schema(
                specs.resolve("wsdl").resolve(service.address().substring(1) + ".wsdl"));
        for (SoapOperationModel operation : service.operations()) {
          for (int seed = 0; seed < CALLS_PER_OPERATION; seed++) {
            call(values, api, operation, schema, seed);
            calls++;
          }
        }
      }
    }
    System.out.println(version + ": " + calls + " SOAP calls valid and without loss");
    assertThat(calls).isEqualTo(operations * CALLS_PER_OPERATION);
  }

  private void call(Values made, Object api, SoapOperationModel operation, Schema schema, int seed)
      throws Exception {
    RandomObjects random = RandomObjects.plain(made.types, (type, element) -> true, seed);
    List<@Nullable Object> arguments = new ArrayList<>();
    for (SoapPart part : operation.parts()) {
      boolean left = !part.required() && !part.repeating() && seed % 4 == 3;
      arguments.add(left ? null : made.value(part, random));
    }
    SoapAnswer kind = operation.answer();
    List<Object> values = new ArrayList<>();
    if (kind.kind() != SoapAnswer.Kind.NOTHING) {
      boolean isAbsent = kind.type() instanceof TypeRef.Named && seed % 5 == 4;
      int count = kind.kind() == SoapAnswer.Kind.LIST ? seed % 4 : isAbsent ? 0 : 1;
      for (int i = 0; i < count; i++) {
        values.add(made.value(kind.type(), random));
      }
    }
    byte[] envelope = envelope(made, operation, values);
    made.wire.answer(sent -> envelope);
    SoapWire.validate(schema, envelope, operation);

    Object result = SoapWire.method(api, operation).invoke(api, arguments.toArray());

    SoapWire.validate(schema, made.wire.request(), operation);
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
        ? date.toInstant(SoapWire.ZONE).toString()
        : OscarJson.write(value);
  }

  /** Returns an answer as a server writes it: with all that it holds, as it is. */
  private byte[] envelope(Values made, SoapOperationModel operation, List<Object> values)
      throws ReflectiveOperationException {
    String wrapper = "r:" + operation.name() + "Response";
    StringBuilder out = new StringBuilder();
    out.append("<s:Envelope xmlns:s=\"").append(SoapWire.SOAP).append("\"><s:Body>");
    out.append("<").append(wrapper).append(" xmlns:r=\"").append(operation.wrapperNamespace());
    out.append("\">");
    for (Object value : values) {
      byte[] document = xml.write(made.type(operation.answer().type()), value);
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

  /** Makes values of a generated client's types. */
  private static final class Values {
    private final SoapWire wire;
    private final Map<String, TypeModel> types = new HashMap<>();

    Values(SoapWire wire, SoapModel soap) {
      this.wire = wire;
      soap.types().forEach(type -> types.put(type.javaName(), type));
    }

    @Nullable Object value(SoapPart part, RandomObjects random)
        throws ReflectiveOperationException {
      if (part.lexical() == LexicalForm.CHARACTER) {
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
      return (OscarType<Object>) wire.type(name).getField("TYPE").get(null);
    }
  }
}
