package dev.oscarclient.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.model.SoapModel;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapPart;
import dev.oscarclient.generator.model.SoapServiceModel;
import dev.oscarclient.runtime.OscarResponse;
import dev.oscarclient.runtime.codec.OscarJson;
import dev.oscarclient.runtime.codec.OscarObject;
import dev.oscarclient.runtime.soap.SoapHeader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.xml.validation.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Calls of a service with what no real OSCAR has: derived types, lists of words, dates and times by
 * themselves. Each request is valid by the WSDL's own schema, and comes back as what it was.
 */
final class SoapWireTest {
  private static final Path INPUT = Path.of("src", "test", "golden", "soap", "input");
  private static final int CALLS_PER_OPERATION = 150;

  @TempDir private Path folder;

  @Test
  void whatIsSentIsValidAndComesBackAsWhatItWas() throws Exception {
    SoapModel soap = SoapClients.generate(INPUT, folder).model().soap();
    SoapServiceModel service = service(soap);
    Schema schema = SoapWire.schema(INPUT.resolve("RecordService.wsdl"));
    int derived = 0;
    try (SoapWire wire = new SoapWire(folder)) {
      wire.answer(SoapWireTest::echo);
      Object api = wire.service(service.accessor());
      for (SoapOperationModel operation : service.operations()) {
        SoapPart part = operation.parts().get(0);
        for (int seed = 0; seed < CALLS_PER_OPERATION; seed++) {
          RandomValues random = new RandomValues(wire, soap, "Entry", seed);
          Object sent = random.of(part);
          derived += random.derived();

          Object received = SoapWire.method(api, operation).invoke(api, sent);

          byte[] request = wire.request();
          SoapWire.validate(schema, request, operation);
          SoapWire.validate(schema, echo(request), operation);
          assertSameTypes(received, sent);
          SoapWire.method(api, operation).invoke(api, received);
          assertThat(text(wire.request())).isEqualTo(text(request));
        }
      }
    }
    assertThat(derived).isGreaterThan(CALLS_PER_OPERATION);
  }

  @Test
  void headersOfAnswersAreGivenWithTheResponse() throws Exception {
    SoapModel soap = SoapClients.generate(INPUT, folder).model().soap();
    SoapServiceModel service = service(soap);
    SoapOperationModel visit =
        service.operations().stream()
            .filter(operation -> operation.name().equals("echoVisit"))
            .findFirst()
            .orElseThrow();
    try (SoapWire wire = new SoapWire(folder)) {
      wire.answer(
          request ->
              text(echo(request))
                  .replaceFirst(
                      "(<\\w+:)Body>",
                      "$1Header><r:trace xmlns:r='urn:example:record' id='5'"
                          + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                          + " xsi:type='r:labVisit' limits='1.5 2'/></ns1:Header>$1Body>")
                  .getBytes(StandardCharsets.UTF_8));
      Object api = wire.service(service.accessor());
      Object sent = new RandomValues(wire, soap, "Entry", 1).of(visit.parts().get(0));
      Object raw = api.getClass().getMethod("withRawResponse").invoke(api);
      OscarResponse<?> response =
          (OscarResponse<?>)
              raw.getClass().getMethod("echoVisit", wire.type("Visit")).invoke(raw, sent);

      Object trace = header(api, "TRACE").in(response);
      assertThat(trace).isExactlyInstanceOf(wire.type("LabVisit"));
      assertThat(OscarJson.write(trace)).isEqualTo("{\"id\":5,\"limits\":[1.5,2]}");
      assertThat(header(api, "QUOTA").in(response)).isNull();
      assertSameTypes(response.value(), sent);
    }
  }

  private static SoapHeader<?> header(Object api, String constant)
      throws ReflectiveOperationException {
    Class<?> headers =
        Class.forName(api.getClass().getName() + "$Headers", true, api.getClass().getClassLoader());
    return (SoapHeader<?>) headers.getField(constant).get(null);
  }

  private static SoapServiceModel service(SoapModel soap) {
    return soap.services().stream()
        .filter(each -> each.address().equals("/RecordService"))
        .findFirst()
        .orElseThrow();
  }

  private static void assertSameTypes(Object received, Object sent) {
    if (sent instanceof List<?> all) {
      assertThat((List<?>) received).hasSameSizeAs(all);
      for (int i = 0; i < all.size(); i++) {
        assertSameTypes(((List<?>) received).get(i), all.get(i));
      }
    } else {
      assertThat(received).isExactlyInstanceOf(sent.getClass());
      if (received instanceof OscarObject object) {
        assertThat(object.additionalProperties()).isEmpty();
      }
    }
  }

  private static String text(byte[] envelope) {
    return new String(envelope, StandardCharsets.UTF_8);
  }

  /** Answers a request with what it holds. */
  private static byte[] echo(byte[] request) {
    return text(request)
        .replaceFirst("<ns1:Header>.*</ns1:Header>", "")
        .replaceAll("(</?\\w+:echo\\w+)", "$1Response")
        .replace("<arg0", "<return")
        .replace("</arg0>", "</return>")
        .getBytes(StandardCharsets.UTF_8);
  }
}
