package dev.oscarclient.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The SOAP services answer document/literal wrapped calls with children that have no namespace. */
class SoapTest {
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
    HttpResponse<String> response =
        call(
            "LoginService",
            "<o:login2><arg0>sandbox</arg0><arg1>sandbox-password</arg1></o:login2>");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .contains("<securityId>128</securityId>", "<providerNo>100</providerNo>");
  }

  @Test
  void failedLoginIsAFault() throws Exception {
    HttpResponse<String> response =
        call("LoginService", "<o:login2><arg0>sandbox</arg0><arg1>wrong</arg1></o:login2>");
    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.body()).contains("NotAuthorisedException", "Invalid Username/Password");
  }

  @Test
  void appointmentHasMoments() throws Exception {
    HttpResponse<String> response =
        call(
            "ScheduleService",
            "<o:getAppointment2><arg0>101</arg0><arg1>false</arg1></o:getAppointment2>");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("<appointmentStartDateTime>", "<demographicNo>1<");
  }

  @Test
  void daysAreTheClinicsDays() throws Exception {
    HttpResponse<String> response =
        call(
            "ScheduleService",
            "<o:getAppointmentsForProvider2><arg0>100</arg0>"
                + "<arg1>2024-03-14T23:30:00-04:00</arg1><arg2>false</arg2>"
                + "</o:getAppointmentsForProvider2>");
    assertThat(response.body()).contains("<id>101</id>", "<id>103</id>").doesNotContain("<id>105<");
  }

  private static HttpResponse<String> call(String service, String body) throws Exception {
    String envelope =
        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\""
            + " xmlns:o=\"http://ws.oscarehr.org/\"><s:Body>"
            + body
            + "</s:Body></s:Envelope>";
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.wsUrl() + "/" + service))
            .header("Content-Type", "text/xml; charset=UTF-8")
            .POST(HttpRequest.BodyPublishers.ofString(envelope))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }
}
