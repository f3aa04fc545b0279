package dev.oscarclient.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.sandbox.faults.Fault;
import dev.oscarclient.sandbox.faults.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The SOAP services answer document/literal wrapped calls with children that have no namespace, and
 * want a UsernameToken with a plain password.
 */
class SoapTest {
  private static final String SOAP_11 = "http://schemas.xmlsoap.org/soap/envelope/";
  private static final String SOAP_12 = "http://www.w3.org/2003/05/soap-envelope";
  private static final String LOGIN =
      "<o:login2><arg0>sandbox</arg0><arg1>sandbox-password</arg1></o:login2>";
  private static final String APPOINTMENT =
      "<o:getAppointment2><arg0>101</arg0><arg1>false</arg1></o:getAppointment2>";

  private static SandboxServer server;

  @BeforeAll
  static void start() {
    server = SandboxServer.start(SandboxOptions.DEFAULT);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void loginAnswersWithWhatTheTokenNeeds() throws Exception {
    HttpResponse<String> response = call("LoginService", "", LOGIN);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .contains("<securityId>128</securityId>", "<providerNo>100</providerNo>");
  }

  @Test
  void failedLoginIsAFault() throws Exception {
    HttpResponse<String> response =
        call("LoginService", "", "<o:login2><arg0>sandbox</arg0><arg1>wrong</arg1></o:login2>");
    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.body()).contains("NotAuthorisedException", "Invalid Username/Password");
  }

  @Test
  void aSecondFactorIsAFaultToo() throws Exception {
    try (SandboxServer strict = with(Fault.PIN)) {
      assertThat(call(strict, "LoginService", "", LOGIN).body())
          .contains("NotAuthorisedException", "A PIN is required");
    }
  }

  @Test
  void appointmentHasMoments() throws Exception {
    HttpResponse<String> response = call("ScheduleService", token(), APPOINTMENT);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("<appointmentStartDateTime>", "<demographicNo>1<");
  }

  @Test
  void daysAreTheClinicsDays() throws Exception {
    HttpResponse<String> response =
        call(
            "ScheduleService",
            token(),
            "<o:getAppointmentsForProvider2><arg0>100</arg0>"
                + "<arg1>2024-03-14T23:30:00-04:00</arg1><arg2>false</arg2>"
                + "</o:getAppointmentsForProvider2>");
    assertThat(response.body()).contains("<id>101</id>", "<id>103</id>").doesNotContain("<id>105<");
  }

  @Test
  void callsWithoutAGoodTokenAreRefusedByWss4j() throws Exception {
    for (String header :
        new String[] {
          "", usernameToken("128", "wrong"), usernameToken("129", "sandbox-password")
        }) {
      HttpResponse<String> response = call("ScheduleService", header, APPOINTMENT);
      assertThat(response.statusCode()).isEqualTo(500);
      assertThat(response.body()).contains("SecurityError", "http://ws.apache.org/wss4j");
    }
    assertThat(
            call("ScheduleService", usernameToken("128", "sandbox-password"), APPOINTMENT)
                .statusCode())
        .as("OSCAR takes the password, too")
        .isEqualTo(200);
  }

  @Test
  void tokensDie() throws Exception {
    String token = token();
    assertThat(call("ScheduleService", token, APPOINTMENT).statusCode()).isEqualTo(200);
    server.securityTokens().expireAll();
    assertThat(call("ScheduleService", token, APPOINTMENT).body()).contains("SecurityError");
    try (SandboxServer counting =
        SandboxServer.start(SandboxOptions.DEFAULT.withCallsPerSecurityToken(1))) {
      String once = token(counting);
      assertThat(call(counting, "ScheduleService", once, APPOINTMENT).statusCode()).isEqualTo(200);
      assertThat(call(counting, "ScheduleService", once, APPOINTMENT).statusCode()).isEqualTo(500);
    }
  }

  @Test
  void unknownSlotsAreNil() throws Exception {
    HttpResponse<String> response =
        call(
            "ScheduleService",
            token(),
            "<o:getDayWorkSchedule><arg0>100</arg0><arg1>2024-03-14T12:00:00-04:00</arg1>"
                + "</o:getDayWorkSchedule>");
    assertThat(response.body()).contains("xsi:nil=\"true\"", "<scheduleCode>49</scheduleCode>");
  }

  @Test
  void longAnswersArePackedIfAskedFor() throws Exception {
    HttpRequest request =
        request(
                server,
                "DemographicService",
                SOAP_11,
                token(),
                "<o:searchDemographicByName><arg0></arg0><arg1>0</arg1><arg2>20</arg2>"
                    + "</o:searchDemographicByName>")
            .header("Accept-Encoding", "gzip")
            .build();
    HttpResponse<byte[]> response =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(unpacked(response.body())).contains("<demographicNo>");
  }

  @Test
  void theVendorsServiceSpeaksSoap12AndSendsAttachments() throws Exception {
    HttpRequest request =
        request(server, "KioskPartsService", SOAP_12, token(), "<k:getManual/>").build();
    HttpResponse<String> response =
        HttpClient.newHttpClient()
            .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("multipart/related");
    assertThat(response.body()).contains("xop:Include");
  }

  @Test
  void somethingInFrontMayAnswerInstead() throws Exception {
    try (SandboxServer broken = with(Fault.SOAP_PAGES)) {
      HttpResponse<String> response = call(broken, "ScheduleService", token(broken), APPOINTMENT);
      assertThat(response.statusCode()).isEqualTo(500);
      assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html");
    }
  }

  private static SandboxServer with(Fault fault) {
    return SandboxServer.start(
        SandboxOptions.DEFAULT.withSurroundings(Surroundings.NONE.with(fault)));
  }

  private static String unpacked(byte[] gzip) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String token() throws Exception {
    return token(server);
  }

  private static String token(SandboxServer oscar) throws Exception {
    String answer = call(oscar, "LoginService", "", LOGIN).body();
    int start = answer.indexOf("<securityTokenKey>") + "<securityTokenKey>".length();
    return usernameToken("128", answer.substring(start, answer.indexOf("</securityTokenKey>")));
  }

  private static String usernameToken(String userName, String password) {
    String wss = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-";
    return "<w:Security xmlns:w=\""
        + wss
        + "wssecurity-secext-1.0.xsd\"><w:UsernameToken><w:Username>"
        + userName
        + "</w:Username><w:Password Type=\""
        + wss
        + "username-token-profile-1.0#PasswordText\">"
        + password
        + "</w:Password></w:UsernameToken></w:Security>";
  }

  private static HttpResponse<String> call(String service, String header, String body)
      throws Exception {
    return call(server, service, header, body);
  }

  private static HttpResponse<String> call(
      SandboxServer oscar, String service, String header, String body) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            request(oscar, service, SOAP_11, header, body).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(
      SandboxServer oscar, String service, String soap, String header, String body) {
    String envelope =
        "<s:Envelope xmlns:s=\""
            + soap
            + "\" xmlns:o=\"http://ws.oscarehr.org/\" xmlns:k=\"http://kiosk.example/parts\">"
            + "<s:Header>"
            + header
            + "</s:Header><s:Body>"
            + body
            + "</s:Body></s:Envelope>";
    String type = soap.equals(SOAP_11) ? "text/xml" : "application/soap+xml";
    return HttpRequest.newBuilder(URI.create(oscar.wsUrl() + "/" + service))
        .header("Content-Type", type + "; charset=UTF-8")
        .POST(HttpRequest.BodyPublishers.ofString(envelope));
  }
}
