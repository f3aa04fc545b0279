package dev.oscarclient.samples.firstcall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.runtime.ApiCaller;
import dev.oscarclient.runtime.ApiRequest;
import dev.oscarclient.runtime.OscarClientBuilder;
import dev.oscarclient.runtime.ResponseBody;
import dev.oscarclient.runtime.auth.OAuthCredentials;
import dev.oscarclient.runtime.codec.JsonValue;
import dev.oscarclient.runtime.codec.OscarJson;
import dev.oscarclient.runtime.codec.OscarTypes;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bodies that no description types: recorded, learnt, generated, compiled, called. */
final class LearnedTypesTest {
  private static final String DEVICE = "/kiosk/devices/{id : \\d+}";

  private static final String USE =
      """
      package com.example.learned;

      import com.example.learned.oscar.OscarClient;
      import com.example.learned.oscar.model.KioskDevice;
      import com.example.learned.oscar.model.KioskTicket;
      import com.example.learned.oscar.model.KioskTicketsRequest;
      import dev.oscarclient.runtime.auth.OAuthCredentials;
      import java.util.List;
      import java.util.Map;
      import java.util.Objects;

      public final class Use {
        private Use() {}

        public static void main(String[] args) {
          Map<String, String> env = System.getenv();
          OscarClient oscar =
              OscarClient.builder()
                  .baseUrl(args[0])
                  .credentials(
                      OAuthCredentials.of(
                          env.get("OSCAR_CONSUMER_KEY"),
                          env.get("OSCAR_CONSUMER_SECRET"),
                          env.get("OSCAR_TOKEN"),
                          env.get("OSCAR_TOKEN_SECRET")))
                  .build();
          KioskTicketsRequest request = KioskTicketsRequest.builder().reason("check-in").build();
          KioskTicket ticket = Objects.requireNonNull(oscar.kiosk().tickets(request));
          List<KioskDevice> devices = Objects.requireNonNull(oscar.kiosk().getDevices());
          KioskDevice device =
              Objects.requireNonNull(
                  oscar.kiosk().getDevicesById(Objects.requireNonNull(devices.get(0).id())));
          if (!"Room 1".equals(ticket.room())
              || !devices.get(0).equals(device)
              || device.firmwareBuild() == null
              || device.additionalProperties().containsKey("firmwareBuild")) {
            throw new IllegalStateException("not what the server holds");
          }
        }
      }
      """;

  private static Sandbox sandbox;

  @TempDir private Path folder;

  @BeforeAll
  static void start() throws IOException {
    sandbox = Sandbox.start(Jars.SANDBOX);
  }

  @AfterAll
  static void stop() throws IOException {
    sandbox.close();
  }

  @Test
  void fromRecordedBodiesToACall() throws Exception {
    Path samples = Files.createDirectory(folder.resolve("samples"));
    ApiCaller caller = caller();
    record(
        samples,
        "GET__kiosk__devices.json",
        caller,
        ApiRequest.of("GET", "/kiosk/devices", "/services"));
    record(samples, "device.json", caller, ApiRequest.of("GET", DEVICE, "/services").path("id", 1));
    JsonValue request = JsonValue.parse("{\"reason\": \"check-in\"}");
    Files.writeString(samples.resolve("asked.request.json"), OscarJson.write(request));
    record(
        samples,
        "ticket.json",
        caller,
        ApiRequest.of("POST", "/kiosk/tickets", "/services")
            .json("application/json", OscarTypes.JSON, request));
    Files.writeString(
        samples.resolve("samples.yaml"),
        """
        device.json: "GET %s"
        asked.request.json: POST /kiosk/tickets
        ticket.json: POST /kiosk/tickets
        """
            .formatted(DEVICE.replace("\\", "\\\\")));

    Path snapshot = folder.resolve("snapshot");
    Path proposals = folder.resolve("oscar-client.yaml");
    run("fetch", "--server", sandbox.baseUrl(), "--snapshot", snapshot.toString());
    run(
        "learn",
        "--snapshot",
        snapshot.toString(),
        "--samples",
        samples.toString(),
        "--output",
        proposals.toString());
    assertThat(proposals)
        .content()
        .contains("    response: List<KioskDevice>\n")
        .contains("    response: KioskDevice\n")
        .contains("    request: KioskTicketsRequest\n    response: KioskTicket\n")
        .contains("\ntypes:\n")
        .contains("      firmwareBuild: { type: String, add: true }")
        .doesNotContain("KioskDevice2")
        .doesNotContain("Room 1")
        .doesNotContain("check-in");

    ClientProject project = new ClientProject(folder.resolve("project"));
    run(
        "generate",
        "--snapshot",
        snapshot.toString(),
        "--config",
        proposals.toString(),
        "--output",
        project.generated().toString(),
        "--package",
        "com.example.learned.oscar");
    Path sources = Files.createDirectories(folder.resolve("src/com/example/learned"));
    Files.writeString(sources.resolve("Use.java"), USE);
    project.compile(folder.resolve("src"));
    assertThat(project.run("com.example.learned.Use", sandbox)).isZero();
  }

  @Test
  void sampleOfFiftyMegabytesInASmallHeap() throws Exception {
    Path samples = Files.createDirectory(folder.resolve("samples"));
    try (Writer writer = Files.newBufferedWriter(samples.resolve("GET_kiosk_devices.json"))) {
      String device = "{\"id\": 1, \"label\": \"%s\", \"languages\": [\"fr\"]}";
      String each = device.formatted("Front desk ".repeat(40));
      writer.write("[" + each);
      for (long size = 0; size < 50_000_000; size += each.length()) {
        writer.write(",\n" + each);
      }
      writer.write("]");
    }
    Path snapshot = folder.resolve("snapshot");
    run("fetch", "--server", sandbox.baseUrl(), "--snapshot", snapshot.toString());
    Path proposals = folder.resolve("proposals.yaml");
    Jvm.Result result =
        Jvm.run(
            List.of(
                "-Xmx48m",
                "-jar",
                Jars.GENERATOR.toString(),
                "learn",
                "--snapshot",
                snapshot.toString(),
                "--samples",
                samples.toString(),
                "--output",
                proposals.toString()));
    assertThat(result.exitCode()).as(result.output()).isZero();
    assertThat(proposals).content().contains("response: List<KioskDevice>");
  }

  private static void record(Path samples, String name, ApiCaller caller, ApiRequest request)
      throws IOException {
    JsonValue body =
        caller.call(request.accept("application/json"), ResponseBody.json(OscarTypes.JSON));
    Files.writeString(samples.resolve(name), OscarJson.write(body));
  }

  private static void run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("-jar", Jars.GENERATOR.toString()));
    command.addAll(List.of(arguments));
    Jvm.Result result = Jvm.run(command);
    assertThat(result.exitCode()).as(result.output()).isZero();
  }

  private static ApiCaller caller() {
    return new CallerBuilder()
        .baseUrl(sandbox.baseUrl())
        .credentials(
            OAuthCredentials.of(
                sandbox.value("consumerKey"),
                sandbox.value("consumerSecret"),
                sandbox.value("token"),
                sandbox.value("tokenSecret")))
        .build();
  }

  private static final class CallerBuilder extends OscarClientBuilder<ApiCaller, CallerBuilder> {
    @Override
    protected CallerBuilder self() {
      return this;
    }

    @Override
    public ApiCaller build() {
      return newCaller();
    }
  }
}
