package dev.oscarclient.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.oscarclient.sandbox.SignedCalls.Parameter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bodies and statuses behave as the field guide says OSCAR's do. */
class WireTest {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private SandboxServer server;
  private SignedCalls calls;

  @BeforeEach
  void start() {
    server = SandboxServer.start(SandboxOptions.DEFAULT);
    calls = new SignedCalls(server, server.credentials());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void readingAPatientAndSendingItBackChangesNothing() throws IOException {
    for (int number = 1; number <= 12; number++) {
      String before = calls.get("/demographics/" + number).body();
      assertThat(calls.json("PUT", "/demographics", before).statusCode()).isEqualTo(200);
      assertThat(calls.get("/demographics/" + number).body()).isEqualTo(before);
    }
  }

  @Test
  void unknownPropertyIsAnErrorWithoutABody() throws IOException {
    ObjectNode patient = (ObjectNode) JSON.readTree(calls.get("/demographics/1").body());
    patient.put("notInTheServer", 1);
    HttpResponse<String> refused = calls.json("PUT", "/demographics", patient.toString());
    assertThat(refused.statusCode()).isEqualTo(500);
    assertThat(refused.body()).isEmpty();
  }

  @Test
  void putAnswersInXmlOnly() {
    String patient = calls.get("/demographics/1").body();
    HttpResponse<String> refused =
        calls.send(
            "PUT", "/demographics", List.of(), null, patient, Map.of("Accept", "application/json"));
    assertThat(refused.statusCode()).isEqualTo(406);
  }

  @Test
  void createdPatientIsFoundAndInTheClinic() throws IOException {
    String wanted =
        """
        {"lastName":"Newpatient","firstName":"Lima","sex":"F","dobYear":"1990","dobMonth":"02",
         "dobDay":"03","address":{"city":"Ottawa"},"extras":[]}
        """;
    JsonNode created = JSON.readTree(calls.json("POST", "/demographics", wanted).body());
    assertThat(created.get("dateOfBirth").longValue()).isEqualTo(634_021_200_000L);
    HttpResponse<String> found =
        calls.json(
            "POST",
            "/demographics/search",
            "{\"type\":\"Name\",\"term\":\"newp\",\"active\":true}",
            new Parameter("startIndex", "0"),
            new Parameter("itemsToReturn", "10"));
    JsonNode page = JSON.readTree(found.body());
    assertThat(page.get("total").intValue()).isEqualTo(1);
    assertThat(page.at("/content/0/formattedDOB").textValue()).isEqualTo("1990-02-03");
    assertThat(server.clinic().demographics().get(created.get("demographicNo").intValue()))
        .isNotNull();
  }

  @Test
  void datesTimesAndMomentsOfAnAppointmentComeInTheirOwnForms() throws IOException {
    JsonNode answer =
        JSON.readTree(calls.json("POST", "/schedule/getAppointment", "{\"id\":101}").body());
    JsonNode appointment = answer.get("appointment");
    assertThat(appointment.get("appointmentDate").textValue()).isEqualTo("2024-03-14");
    assertThat(appointment.get("startTime").textValue()).isEqualTo("09:00:00");
    assertThat(appointment.get("createDateTime").longValue()).isEqualTo(1_709_328_005_000L);
    assertThat(answer.get("types").isNull()).as("nulls are written out").isTrue();
  }

  @Test
  void everyFormOfValueSurvivesTheServer() throws IOException {
    String reading = calls.get("/kiosk/reading").body();
    assertThat(calls.json("POST", "/kiosk/reading", reading).body()).isEqualTo(reading);
    JsonNode values = JSON.readTree(reading);
    assertThat(values.get("twentyDigits").toString()).isEqualTo("12345678901234567890");
    assertThat(values.get("countAsText").textValue()).isEqualTo("42");
    assertThat(values.get("isoOffset").textValue()).isEqualTo("2024-03-15T14:30:45.000-04:00");
    JsonNode devices = JSON.readTree(calls.get("/kiosk/devices").body());
    assertThat(devices.at("/0/languages").textValue()).as("one value comes bare").isEqualTo("en");
    assertThat(devices.at("/1/languages")).hasSize(2);
    assertThat(devices.at("/2/state").textValue())
        .as("not in the description")
        .isEqualTo("REBOOTING");
  }

  @Test
  void formBodiesReachTheJob() {
    List<Parameter> form =
        List.of(
            new Parameter("scheduleJobId", "801"),
            new Parameter("minute_chooser", "1"),
            new Parameter("minute", "5"),
            new Parameter("minute", "35"),
            new Parameter("hour_chooser", "0"),
            new Parameter("day_chooser", "0"),
            new Parameter("month_chooser", "0"),
            new Parameter("weekday_chooser", "0"));
    assertThat(calls.form("/jobs/saveCrontabExpression", List.of(), form).statusCode())
        .isEqualTo(200);
    assertThat(server.clinic().jobs().all().get(0).cronExpression).isEqualTo("0 5,35 * * * *");
  }

  @Test
  void emptyAnswersTakeEveryForm() {
    assertThat(calls.get("/demographics/999").statusCode()).isEqualTo(204);
    assertThat(calls.get("/schedule/searchConfig/999").statusCode()).isEqualTo(404);
    HttpResponse<String> jsonNull = calls.get("/notes/ticklerGetNote/1");
    assertThat(jsonNull.statusCode()).isEqualTo(200);
    assertThat(jsonNull.body()).isEqualTo("null");
    HttpResponse<String> empty = calls.json("POST", "/schedule/deleteAppointment", "{\"id\":999}");
    assertThat(empty.statusCode()).isEqualTo(200);
    assertThat(empty.body()).isEmpty();
  }

  @Test
  void errorsTakeEveryForm() {
    HttpResponse<String> broken = calls.get("/kiosk/broken");
    assertThat(broken.statusCode()).isEqualTo(500);
    assertThat(contentType(broken)).startsWith("text/html");
    assertThat(broken.body()).contains("<h1>HTTP Status 500</h1>").doesNotContain("on purpose");
    HttpResponse<String> forbidden = calls.get("/kiosk/forbidden");
    assertThat(forbidden.statusCode()).isEqualTo(403);
    assertThat(contentType(forbidden)).startsWith("text/html");
    assertThat(calls.get("/kiosk/failure").body()).contains("\"success\":false");
    assertThat(calls.get("/providerService/providers/bad").statusCode()).isEqualTo(400);
  }

  @Test
  void contentTypesAreNotAlwaysWhatTheyHold() {
    HttpResponse<String> bare = calls.get("/kiosk/bareText");
    assertThat(contentType(bare)).startsWith("application/json");
    assertThat(bare.body()).isEqualTo("bare text, not JSON");
    HttpResponse<String> count = calls.get("/inbox/mine/count");
    assertThat(contentType(count)).startsWith("application/xml");
    assertThat(count.body()).isEqualTo("3");
    HttpResponse<String> png = calls.get("/rx/1/watermark/1");
    assertThat(contentType(png)).isEqualTo("image/png");
    HttpResponse<String> pdf = calls.json("POST", "/rx/1/print/1", "{\"demographic\":1}");
    assertThat(contentType(pdf)).isEqualTo("application/pdf");
    assertThat(pdf.body()).startsWith("%PDF-1.4");
  }

  @Test
  void sessionAddressNeedsItsCookie() throws Exception {
    URI uri = URI.create(server.wsUrl() + "/rs/status/checkIfAuthed");
    HttpClient http = HttpClient.newHttpClient();
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    assertThat(http.send(request.build(), HttpResponse.BodyHandlers.ofString()).statusCode())
        .isEqualTo(401);
    request.header("Cookie", "JSESSIONID=" + server.sessionCookie());
    assertThat(http.send(request.build(), HttpResponse.BodyHandlers.ofString()).statusCode())
        .isEqualTo(200);
    URI typed = URI.create(server.wsUrl() + "/rs?_wadl&_type=json");
    assertThat(
            http.send(HttpRequest.newBuilder(typed).build(), HttpResponse.BodyHandlers.ofString())
                .statusCode())
        .as("only a query of exactly _wadl passes")
        .isEqualTo(401);
  }

  private static String contentType(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("");
  }
}
