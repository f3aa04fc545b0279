package dev.oscarclient.samples.firstcall;

import static dev.oscarclient.samples.firstcall.SoapClient.kiosk;
import static dev.oscarclient.samples.firstcall.SoapClient.oscar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.oscarclient.runtime.OscarServerException;
import dev.oscarclient.runtime.OscarSoapFaultException;
import dev.oscarclient.runtime.OscarUnauthorizedException;
import dev.oscarclient.runtime.codec.Base64Bytes;
import dev.oscarclient.runtime.codec.JsonValue;
import dev.oscarclient.runtime.codec.OscarDateTime;
import dev.oscarclient.runtime.codec.OscarTypes;
import dev.oscarclient.runtime.soap.SoapRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SOAP calls against CXF with WSS4J, as OSCAR guards its services. */
final class SoapCallsTest {
  private static Sandbox sandbox;

  @BeforeAll
  static void start() throws IOException {
    sandbox = Sandbox.start(Jars.SANDBOX);
  }

  @AfterAll
  static void stop() throws IOException {
    sandbox.close();
  }

  private static SoapRequest appointment() {
    return oscar("ScheduleService", "getAppointment2")
        .part("arg0", OscarTypes.INT, 101)
        .part("arg1", OscarTypes.BOOLEAN, false);
  }

  @Test
  void wss4jTakesOurHeader() {
    SoapClient client = SoapClient.of(sandbox);
    JsonValue found = client.one(appointment());
    assertThat(found.fields().get("demographicNo").asText()).isEqualTo("1");
    assertThat(client.one(oscar("ProviderService", "getLoggedInProviderTransfer")).fields())
        .extractingByKey("providerNo")
        .isEqualTo(JsonValue.of("100"));
  }

  @Test
  void systemInfoNeedsNoLogin() {
    SoapClient client = SoapClient.builder(sandbox).build();
    assertThat(client.text(oscar("SystemInfoService", "isAlive").withoutLogin()))
        .isEqualTo("alive");
    assertThatThrownBy(() -> client.one(appointment()))
        .isInstanceOf(OscarUnauthorizedException.class)
        .hasMessageContaining("wants a login");
  }

  @Test
  void listsDatesAndNilAreRead() {
    SoapClient client = SoapClient.of(sandbox);
    JsonValue day =
        client.one(
            oscar("ScheduleService", "getDayWorkSchedule")
                .part("arg0", OscarTypes.STRING, "100")
                .part(
                    "arg1",
                    OscarTypes.DATE_TIME,
                    OscarDateTime.of(Instant.parse("2024-03-14T16:00:00Z"))));
    List<JsonValue> slots = day.fields().get("timeSlots").asList();
    assertThat(slots).hasSize(8);
    assertThat(slots.get(0).fields().get("date").as(OscarTypes.DATE_TIME).toInstant())
        .isEqualTo("2024-03-14T13:00:00Z");
    assertThat(slots.get(3).isNull()).isTrue();
    assertThat(
            client.all(
                oscar("DemographicService", "getDemographics")
                    .parts("arg0", OscarTypes.INT, List.of(2, 1, 4711))))
        .extracting(patient -> patient.fields().get("demographicNo").asText())
        .containsExactly("2", "1");
  }

  @Test
  void bytesGoBothWays() {
    SoapClient client = SoapClient.of(sandbox);
    JsonValue document =
        client.one(oscar("DocumentService", "getDocument").part("arg0", OscarTypes.INT, 1));
    Base64Bytes pdf = document.fields().get("fileContents").as(OscarTypes.BINARY);
    assertThat(new String(pdf.toByteArray(), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3");
    assertThat(client.text(upload("100", pdf)))
        .isEqualTo("{\"success\":1,\"bytes\":" + pdf.size() + "}");
  }

  private static SoapRequest upload(String provider, Base64Bytes contents) {
    return oscar("LabUploadService", "uploadPDF")
        .fault("{http://ws.oscarehr.org/}NotAuthorisedException", OscarTypes.JSON)
        .part("file_name", OscarTypes.STRING, "é.pdf")
        .part("contents", OscarTypes.BINARY, contents)
        .part("oscar_provider_no", OscarTypes.STRING, provider);
  }

  @Test
  void faultsAreTypedAndDoNotEndTheLogin() {
    SoapClient client = SoapClient.of(sandbox);
    Base64Bytes text = Base64Bytes.of("hello".getBytes(StandardCharsets.US_ASCII));
    OscarSoapFaultException declared =
        catchThrowableOfType(OscarSoapFaultException.class, () -> client.text(upload("999", text)));
    assertThat(declared.faultCode()).endsWith("}Server");
    assertThat(declared.reason()).isEqualTo("The provider may not upload");
    assertThat(declared.detail(JsonValue.class))
        .as("CXF sends the element without the message")
        .isEqualTo(JsonValue.of(""));
    assertThat(declared.detailXml()).contains("NotAuthorisedException");
    OscarSoapFaultException other =
        catchThrowableOfType(OscarSoapFaultException.class, () -> client.text(upload("100", text)));
    assertThat(other.reason()).isEqualTo("not a PDF");
    assertThat(other.detail()).isNull();
    assertThat(client.one(appointment())).isNotNull();
  }

  @Test
  void soap12HeadersTypesAndAttachmentsOfAVendorsService() {
    SoapClient client = SoapClient.of(sandbox);
    List<JsonValue> parts = client.all(kiosk("findParts").part("arg0", OscarTypes.INT, 7));
    assertThat(parts.get(0).fields()).containsKeys("label", "width");
    byte[] manual = client.bytes(kiosk("getManual")).toByteArray();
    assertThat(manual).hasSize(5000);
    assertThat(manual[255]).isEqualTo((byte) 0xff);
    assertThat(
            client.text(
                kiosk("restart")
                    .header("{" + SoapClient.KIOSK + "}operator", OscarTypes.STRING, "me")
                    .part("terminal", OscarTypes.INT, 7)))
        .isEqualTo("me");
    OscarSoapFaultException busy =
        catchThrowableOfType(
            OscarSoapFaultException.class,
            () ->
                client.text(
                    kiosk("restart")
                        .fault("{" + SoapClient.KIOSK + "}KioskBusy", OscarTypes.JSON)
                        .part("terminal", OscarTypes.INT, 13)));
    assertThat(busy.faultCode()).isEqualTo("{http://www.w3.org/2003/05/soap-envelope}Receiver");
    assertThat(busy.detail(JsonValue.class).fields().get("secondsLeft").asText()).isEqualTo("30");
  }

  @Test
  void aWrongPasswordIsSaid() {
    SoapClient client =
        SoapClient.builder(sandbox).login(sandbox.value("userName"), "wrong").build();
    assertThatThrownBy(() -> client.one(appointment()))
        .isInstanceOf(OscarUnauthorizedException.class)
        .hasMessageContaining("Check user name and password")
        .hasMessageNotContaining("wrong");
  }

  @Test
  void aTokenThatLapsesIsRenewed() throws IOException {
    try (Sandbox forgetful = Sandbox.start(Jars.SANDBOX, "--security-token-calls", "2")) {
      SoapClient client = SoapClient.of(forgetful);
      for (int i = 0; i < 7; i++) {
        assertThat(client.one(appointment())).as("call " + i).isNotNull();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"mfa,needs a second factor", "pin,needs a PIN"})
  void aSecondFactorIsNamed(String fault, String told) throws IOException {
    try (Sandbox strict = Sandbox.start(Jars.SANDBOX, "--fault", fault)) {
      assertThatThrownBy(() -> SoapClient.of(strict).one(appointment()))
          .isInstanceOf(OscarUnauthorizedException.class)
          .hasMessageContaining(told)
          .hasMessageContaining("use the REST client");
    }
  }

  @Test
  void aPageInPlaceOfAnAnswerIsSaid() throws IOException {
    try (Sandbox broken = Sandbox.start(Jars.SANDBOX, "--fault", "soap-pages")) {
      assertThatThrownBy(() -> SoapClient.of(broken).one(appointment()))
          .isInstanceOf(OscarServerException.class)
          .hasMessageContaining("the page comes from its container");
    }
  }
}
