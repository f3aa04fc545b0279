package dev.oscarclient.runtime.soap;

import static dev.oscarclient.runtime.soap.SoapTestClient.FAULT;
import static dev.oscarclient.runtime.soap.SoapTestClient.OK;
import static dev.oscarclient.runtime.soap.SoapTestClient.envelope;
import static dev.oscarclient.runtime.soap.SoapTestClient.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.oscarclient.runtime.OscarDecodeException;
import dev.oscarclient.runtime.OscarNotFoundException;
import dev.oscarclient.runtime.OscarResponse;
import dev.oscarclient.runtime.OscarServerException;
import dev.oscarclient.runtime.OscarSoapFaultException;
import dev.oscarclient.runtime.OscarUnauthorizedException;
import dev.oscarclient.runtime.RawServer;
import dev.oscarclient.runtime.codec.Base64Bytes;
import dev.oscarclient.runtime.codec.OscarDateTime;
import dev.oscarclient.runtime.codec.OscarType;
import dev.oscarclient.runtime.codec.OscarTypes;
import dev.oscarclient.runtime.codec.sample.GenericRESTResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What services answer with: values, faults, and what is neither. */
class SoapResponseTest {
  private static final String DETAIL =
      "<detail><o:NotAuthorisedException xmlns:o='http://ws.oscarehr.org/'><message>no, Tremblay"
          + "</message></o:NotAuthorisedException></detail>";

  private static <T> @Nullable T call(RawServer server, SoapResult<T> result) {
    SoapRequest request =
        SoapRequest.of("/A", "get", "http://ws.oscarehr.org/")
            .withoutLogin()
            .fault("{http://ws.oscarehr.org/}NotAuthorisedException", GenericRESTResponse.TYPE);
    return SoapTestClient.builder(server).build().caller.call(request.answers(result));
  }

  private static <T> @Nullable T read(String head, byte[] body, SoapResult<T> result) {
    try (RawServer server = RawServer.answering(head, body)) {
      return call(server, result);
    }
  }

  private static <T> @Nullable T read(String children, OscarType<T> type) {
    String body = envelope("<r>" + children + "</r>");
    return read(OK, body.getBytes(StandardCharsets.UTF_8), SoapResult.of("return", type));
  }

  private static OscarSoapFaultException fault(String head, String body) {
    return catchThrowableOfType(
        OscarSoapFaultException.class,
        () ->
            read(
                head,
                body.getBytes(StandardCharsets.UTF_8),
                SoapResult.of("return", OscarTypes.INT)));
  }

  private static OscarDecodeException undecodable(String head, String body) {
    return catchThrowableOfType(
        OscarDecodeException.class,
        () ->
            read(
                head,
                body.getBytes(StandardCharsets.UTF_8),
                SoapResult.of("return", OscarTypes.INT)));
  }

  @Test
  void faultsOfSoap11HaveCodeReasonActorAndDeclaredDetail() {
    OscarSoapFaultException fault =
        fault(
            FAULT,
            envelope(
                "<s:Fault><faultcode>s:Server</faultcode><faultstring>no, Tremblay</faultstring>"
                    + "<faultactor>urn:me</faultactor>"
                    + DETAIL
                    + "</s:Fault>"));
    assertThat(fault.faultCode()).isEqualTo("{http://schemas.xmlsoap.org/soap/envelope/}Server");
    assertThat(fault.faultSubcodes()).isEmpty();
    assertThat(fault.reason()).isEqualTo("no, Tremblay");
    assertThat(fault.actor()).isEqualTo("urn:me");
    assertThat(fault.detail(GenericRESTResponse.class).message()).isEqualTo("no, Tremblay");
    assertThat(fault.detail(String.class)).isNull();
    assertThat(fault.detailXml()).contains("NotAuthorisedException", "<message>no, Tremblay<");
    assertThat(fault.status()).hasValue(500);
    assertThat(fault.kind()).isEqualTo("fault");
    assertThat(fault.bodyText()).contains("faultstring");
    assertThat(fault)
        .hasMessageStartingWith(
            "POST /ws/A#get was answered with a fault (Server), GenericRESTResponse.")
        .hasMessageNotContaining("Tremblay");
  }

  @Test
  void faultsOfSoap12HaveSubcodesAndTheFirstText() {
    String body =
        "<e:Envelope xmlns:e='"
            + SoapNames.ENVELOPE_12
            + "'><e:Header/><e:Body><e:Fault><e:Code><e:Value>e:Sender</e:Value><e:Subcode>"
            + "<e:Value xmlns:m='urn:m'>m:Outer</e:Value><e:Subcode><e:Value>Inner</e:Value>"
            + "</e:Subcode></e:Subcode></e:Code><e:Reason><e:Text xml:lang='en'>bad</e:Text>"
            + "<e:Text xml:lang='fr'>mauvais</e:Text></e:Reason><e:Role>urn:r</e:Role>"
            + "<e:Detail><x>1</x><y xmlns='urn:y'>2</y></e:Detail></e:Fault></e:Body></e:Envelope>";
    OscarSoapFaultException fault = fault("400 Bad\r\nContent-Type: application/soap+xml", body);
    assertThat(fault.faultCode()).isEqualTo("{" + SoapNames.ENVELOPE_12 + "}Sender");
    assertThat(fault.faultSubcodes()).containsExactly("{urn:m}Outer", "Inner");
    assertThat(fault.reason()).isEqualTo("bad");
    assertThat(fault.actor()).isEqualTo("urn:r");
    assertThat(fault.detail()).as("nobody declared it").isNull();
    assertThat(fault.detailXml()).isEqualTo("<x>1</x><ns1:y xmlns:ns1=\"urn:y\">2</ns1:y>");
  }

  @Test
  void faultsMayComeWithAStatusOfSuccessOrWithoutAnything() {
    OscarSoapFaultException fault = fault(OK, envelope("<s:Fault/>"));
    assertThat(fault.faultCode()).isEmpty();
    assertThat(fault.reason()).isEmpty();
    assertThat(fault.detailXml()).isNull();
    assertThat(fault.status()).hasValue(200);
  }

  @Test
  void aDetailThatIsNotAsDeclaredDoesNotHideTheFault() {
    String odd = DETAIL.replace("<message>no, Tremblay</message>", "<success><a/></success>");
    OscarSoapFaultException fault =
        fault(FAULT, envelope("<s:Fault><faultcode>s:Client</faultcode>" + odd + "</s:Fault>"));
    assertThat(fault).hasMessageContaining("(Client)");
    assertThat(fault.detailXml()).contains("<a/>");
  }

  @Test
  void aLongFaultIsReadWholeAndItsBodyKeptInPart() {
    String text = "x".repeat(200_000);
    OscarSoapFaultException fault =
        fault(FAULT, envelope("<s:Fault><faultstring>" + text + "</faultstring></s:Fault>"));
    assertThat(fault.reason()).hasSize(200_000);
    assertThat(fault.body()).hasSize(64 << 10);
  }

  @Test
  void statusesWithoutAFaultAreAsInRest() {
    for (String head :
        List.of("500 Error\r\nContent-Type: text/html", "502 Bad\r\nContent-Type: text/html")) {
      assertThatThrownBy(
              () -> read(head, "<html/>".getBytes(StandardCharsets.UTF_8), SoapResult.none()))
          .isInstanceOf(OscarServerException.class);
    }
    assertThatThrownBy(() -> read("500 Error", new byte[0], SoapResult.none()))
        .isInstanceOf(OscarServerException.class)
        .hasMessageContaining("this is none");
    assertThatThrownBy(
            () -> read("401 No\r\nContent-Type: text/html", new byte[0], SoapResult.none()))
        .isInstanceOf(OscarUnauthorizedException.class)
        .hasMessageContaining("in front of it wants a sign-in");
    assertThatThrownBy(() -> read("404 Not Found", new byte[0], SoapResult.none()))
        .isInstanceOf(OscarNotFoundException.class)
        .hasMessageContaining("no such service");
    assertThat(undecodable("200 OK\r\nContent-Type: text/html", "<html/>"))
        .hasMessageContaining("web page");
  }

  @Test
  void whatIsNoEnvelopeIsSaid() {
    assertThat(undecodable(OK, "<s:Envelope xmlns:s='urn:other'><s:Body/></s:Envelope>"))
        .hasMessageContaining("a SOAP envelope")
        .hasMessageContaining("no envelope of SOAP 1.1 or 1.2");
    assertThat(undecodable(OK, "<Envelope/>")).hasMessageContaining("no envelope");
    assertThat(undecodable(OK, envelope("").replace("s:Body>", "s:Corps>")))
        .hasMessageContaining("an envelope without a body");
    assertThat(undecodable(OK, envelope("<r><return>1</return></r>").substring(0, 90)))
        .hasMessageContaining("malformed XML");
    assertThat(undecodable(OK, envelope("<r/>") + "<more/>")).hasMessageContaining("malformed");
    assertThat(undecodable(OK, "")).hasMessageContaining("malformed");
    assertThat(undecodable(OK, envelope("<r><return>x<y/></return></r>")).expectedType())
        .isEqualTo("int");
  }

  @Test
  void bombsAreRefused() {
    String entities =
        "<!DOCTYPE s [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
            + envelope("<r><return>&b;</return></r>");
    assertThat(undecodable(OK, entities)).hasMessageContaining("document type declaration");
    String deep = "<a>".repeat(100_000);
    assertThat(undecodable(OK, envelope(deep))).hasMessageContaining("limits");
    assertThat(undecodable(OK, envelope("<r><return>" + deep))).hasMessageContaining("limits");
    assertThatThrownBy(
            () ->
                read(
                    FAULT,
                    envelope("<s:Fault><detail>" + deep).getBytes(StandardCharsets.UTF_8),
                    SoapResult.none()))
        .isInstanceOf(OscarServerException.class);
  }

  @Test
  void moreLessAndOtherwiseQualifiedElementsAreNoErrors() {
    assertThat(read("<extra><return>1</return></extra><return>2</return>", OscarTypes.INT))
        .isEqualTo(2);
    assertThat(read("", OscarTypes.INT)).isNull();
    assertThat(
            read(
                "<return xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='true'/>",
                OscarTypes.INT))
        .isNull();
    assertThat(read("<o:return xmlns:o='urn:o'>3</o:return>", OscarTypes.INT)).isEqualTo(3);
    GenericRESTResponse object =
        read("<return><success>true</success><later>5</later></return>", GenericRESTResponse.TYPE);
    assertThat(object.additionalProperties()).containsKey("later");
    assertThat(object.message()).isNull();
  }

  @Test
  void aDerivedTypeIsKeptAndSentBackAsItCame() {
    GenericRESTResponse derived =
        read(
            "<return xmlns:i='http://www.w3.org/2001/XMLSchema-instance' xmlns:k='urn:k'"
                + " i:type='k:more'><success>true</success><width>5</width></return>",
            GenericRESTResponse.TYPE);
    assertThat(derived.additionalProperties()).containsKey("width");
    try (RawServer server = RawServer.answering(OK, envelope("<r/>"))) {
      SoapRequest request =
          SoapRequest.of("/A", "put", "")
              .withoutLogin()
              .part("arg0", GenericRESTResponse.TYPE, derived);
      SoapTestClient.builder(server).build().caller.call(request.answers(SoapResult.none()));
      assertThat(server.onlyRequest().bodyText())
          .contains("=\"urn:k\"", ":more\"><success>true</success><width>5</width></arg0>");
    }
  }

  @Test
  void acceptedIsAnAnswer() {
    for (String head : List.of("202 Accepted", "204 No Content")) {
      assertThat(read(head, new byte[0], SoapResult.none())).isNull();
      assertThat(read(head, new byte[0], SoapResult.list("return", OscarTypes.INT))).isEmpty();
    }
  }

  @Test
  void charsetsAndPackedBodiesAreRead() throws IOException {
    String body = envelope("<r><return>Émilie</return></r>");
    SoapResult<String> result = SoapResult.of("return", OscarTypes.STRING);
    assertThat(
            read(
                "200 OK\r\nContent-Type: text/xml; charset=ISO-8859-1",
                body.getBytes(StandardCharsets.ISO_8859_1),
                result))
        .isEqualTo("Émilie");
    assertThat(read("200 OK", body.getBytes(StandardCharsets.UTF_8), result)).isEqualTo("Émilie");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(body.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(read(OK + "\r\nContent-Encoding: gzip", packed.toByteArray(), result))
        .isEqualTo("Émilie");
    assertThat(undecodable("200 OK\r\nContent-Type: text/xml; charset=klingon", body))
        .hasMessageContaining("unknown charset")
        .hasMessageNotContaining("klingon");
  }

  @Test
  void datesKnowTheServersZone() {
    String body = envelope("<r><return>2024-07-01T00:00:00</return></r>");
    try (RawServer server = RawServer.answering(OK, body)) {
      SoapRequest request =
          SoapRequest.of("/A", "get", "")
              .withoutLogin()
              .part(
                  "arg0",
                  OscarTypes.DATE_TIME,
                  OscarDateTime.of(Instant.parse("2024-07-01T07:00:00Z")));
      OscarDateTime date =
          SoapTestClient.builder(server)
              .serverTimeZone(ZoneId.of("America/Vancouver"))
              .build()
              .caller
              .call(request.answers(SoapResult.of("return", OscarTypes.DATE_TIME)));
      assertThat(date.toInstant()).isEqualTo("2024-07-01T07:00:00Z");
      assertThat(server.onlyRequest().bodyText())
          .contains("<arg0>2024-07-01T00:00:00-07:00</arg0>");
    }
  }

  private static byte[] multipart(String rest) {
    String root =
        "--b1\r\nContent-Type: application/xop+xml; charset=UTF-8; type=\"text/xml\"\r\n"
            + "Content-ID: <root@x>\r\n\r\n"
            + envelope(
                "<r><return><x:Include xmlns:x='http://www.w3.org/2004/08/xop/include'"
                    + " href='cid:a%2Bb@x'/></return></r>");
    return (root + rest).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static @Nullable Base64Bytes attached(String rest) {
    return read(
        "200 OK\r\nContent-Type: multipart/related; type=\"application/xop+xml\";"
            + " start=\"<root@x>\"; boundary=\"b1\"",
        multipart(rest),
        SoapResult.of("return", OscarTypes.BINARY));
  }

  private static String lines(String... lines) {
    return "\r\n" + String.join("\r\n", lines);
  }

  @Test
  void attachmentsStandWhereTheyAreIncluded() {
    String id = "Content-ID: <a+b@x>";
    String binary =
        lines(
            "--b1", id, "Content-Transfer-Encoding: binary", "", "\0\u00ff", "--b10", "", "--b1--");
    assertThat(attached(binary).toByteArray())
        .containsExactly(0, 0xff, '\r', '\n', '-', '-', 'b', '1', '0', '\r', '\n');
    String base64 = lines("--b1", id, "content-transfer-encoding: base64", "", "AAEC", "--b1--");
    assertThat(attached(base64).toByteArray()).containsExactly(0, 1, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\r\n--b1--",
        "",
        "\r\n--b1\r\nContent-ID: <a+b@x>\r\n\r\nbreaks off",
        "\r\n--b1\r\nContent-ID: <a+b@x>\r\nContent-Transfer-Encoding: uu\r\n\r\n1\r\n--b1--"
      })
  void attachmentsThatDidNotComeAreSaid(String rest) {
    assertThatThrownBy(() -> attached(rest)).isInstanceOf(OscarDecodeException.class);
  }

  @Test
  void rawAndAsyncViewsAreThere() {
    String body = envelope("<r><return>7</return></r>");
    try (RawServer server = SoapTestClient.answering(OK + "\r\nX-Node: n1", body)) {
      OscarResponse<Integer> raw = SoapTestClient.loggingIn(server).caller.raw(get(1));
      assertThat(raw.status()).isEqualTo(200);
      assertThat(raw.header("X-Node")).hasValue("n1");
      assertThat(new String(raw.body(), StandardCharsets.UTF_8)).isEqualTo(body);
      assertThat(raw.value()).isEqualTo(7);
    }
    try (RawServer server =
        SoapTestClient.answering(
            FAULT, envelope("<s:Fault><faultstring>f</faultstring></s:Fault>"))) {
      assertThatThrownBy(() -> SoapTestClient.loggingIn(server).caller.async(get(1)).join())
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(OscarSoapFaultException.class);
    }
  }
}
