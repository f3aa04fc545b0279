package dev.oscarclient.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.runtime.codec.OscarDateTime;
import dev.oscarclient.runtime.codec.OscarTypes;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The client's time zone, from the builder to the wire and back. */
class ServerTimeZoneTest {
  private static final ZoneId VANCOUVER = ZoneId.of("America/Vancouver");
  private static final LocalDate BIRTHDAY = LocalDate.of(1985, 7, 9);

  private static List<String> warnings() {
    return CapturedLog.lines().stream()
        .filter(line -> line.contains("serverTimeZone is not set"))
        .toList();
  }

  private static OscarDateTime echo(TestClient client, OscarDateTime sent) {
    return Objects.requireNonNull(
        client.caller.call(
            TestClient.post("/echo").json("application/json", OscarTypes.DATE_TIME, sent),
            ResponseBody.json(OscarTypes.DATE_TIME)));
  }

  private static RawServer echoing() {
    return RawServer.answering(
        (request, socket) ->
            RawServer.respond(socket, "200 OK\r\nContent-Type: application/json", request.body()));
  }

  @Test
  void birthdaysComeBackAsTheyWent() {
    int before = warnings().size();
    try (RawServer server = echoing()) {
      TestClient client = TestClient.builder(server).serverTimeZone(VANCOUVER).build();
      OscarDateTime received = echo(client, OscarDateTime.of(BIRTHDAY));
      assertThat(server.onlyRequest().bodyText()).isEqualTo("489740400000");
      assertThat(received.toLocalDate()).isEqualTo(BIRTHDAY);
      assertThat(received.toLocalDate(VANCOUVER)).isEqualTo(BIRTHDAY);
    }
    assertThat(warnings()).hasSize(before);
  }

  @Test
  void withoutOneItIsToronto() {
    int before = warnings().size();
    try (RawServer server = echoing()) {
      TestClient client = TestClient.builder(server).build();
      assertThat(warnings()).hasSize(before);
      OscarDateTime received = echo(client, OscarDateTime.of(BIRTHDAY));
      assertThat(received.toWire()).isEqualTo("489729600000");
      assertThat(received.toLocalDate()).isEqualTo(BIRTHDAY);
    }
    assertThat(warnings()).hasSize(before + 1).last().asString().startsWith("WARN ");
  }
}
