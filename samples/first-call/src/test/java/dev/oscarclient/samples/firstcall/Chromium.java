package dev.oscarclient.samples.firstcall;

import dev.oscarclient.runtime.codec.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Headless Chromium, driven through chromedriver by the WebDriver protocol (W3C). */
final class Chromium implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern LISTENING = Pattern.compile("started successfully on port (\\d+)");
  private static final String ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

  private final Process driver;
  private final Path profile;
  private final HttpClient http = HttpClient.newHttpClient();
  private final String address;
  private String session = "";

  private Chromium(Process driver, Path profile, String address) {
    this.driver = driver;
    this.profile = profile;
    this.address = address;
  }

  /**
   * Returns whether browser and driver are there. Where tests run on every change ({@code CI=true})
   * they are to be: they are installed, or this fails.
   */
  static boolean isThere() throws IOException, InterruptedException {
    if (!isInstalled() && "true".equals(System.getenv("CI"))) {
      int code = new ProcessBuilder("../../.ci/install-chromium").inheritIO().start().waitFor();
      if (code != 0 || !isInstalled()) {
        throw new IOException(".ci/install-chromium did not bring a browser, exit code " + code);
      }
    }
    return isInstalled();
  }

  private static boolean isInstalled() {
    return program("chromium") != null && program("chromedriver") != null;
  }

  private static @Nullable Path program(String name) {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
      Path program = Path.of(folder, name);
      if (Files.isExecutable(program)) {
        return program;
      }
    }
    return null;
  }

  /** Starts a browser with a fresh profile. */
  static Chromium start() throws IOException, InterruptedException {
    Process driver =
        new ProcessBuilder(String.valueOf(program("chromedriver")), "--port=0")
            .redirectErrorStream(true)
            .start();
    BufferedReader lines = driver.inputReader(StandardCharsets.UTF_8);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher matcher = LISTENING.matcher(line);
      if (matcher.find()) {
        Path profile = Files.createTempDirectory("chromium-profile");
        Chromium chromium =
            new Chromium(driver, profile, "http://localhost:" + matcher.group(1) + "/session");
        chromium.open();
        return chromium;
      }
    }
    throw new IOException("chromedriver ended before it listened");
  }

  private void open() throws IOException, InterruptedException {
    List<JsonValue> arguments =
        Stream.of(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + profile)
            .map(JsonValue::of)
            .toList();
    JsonValue options = JsonValue.of(Map.of("args", JsonValue.of(arguments)));
    JsonValue wanted = JsonValue.of(Map.of("goog:chromeOptions", options));
    JsonValue created =
        call("", Map.of("capabilities", JsonValue.of(Map.of("alwaysMatch", wanted))));
    session = "/" + field(created, "sessionId").asText();
  }

  /** Opens an address. */
  void go(String url) throws IOException, InterruptedException {
    call("/url", Map.of("url", JsonValue.of(url)));
  }

  /** Types into a field. */
  void type(String css, String text) throws IOException, InterruptedException {
    call("/element/" + visible(css) + "/value", Map.of("text", JsonValue.of(text)));
  }

  /** Clicks on an element, as soon as it shows. */
  void click(String css) throws IOException, InterruptedException {
    call("/element/" + visible(css) + "/click", Map.of());
  }

  /** Returns what an element says, as soon as it shows. */
  String text(String css) throws IOException, InterruptedException {
    return String.valueOf(get("/element/" + visible(css) + "/text").asText());
  }

  /** Waits until an element shows; returns its id. */
  private String visible(String css) throws IOException, InterruptedException {
    Map<String, JsonValue> query =
        Map.of("using", JsonValue.of("css selector"), "value", JsonValue.of(css));
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      for (JsonValue found : call("/elements", query).asList()) {
        String id = String.valueOf(field(found, ELEMENT).asText());
        if ("true".equals(get("/element/" + id + "/displayed").asText())) {
          return id;
        }
      }
      Thread.sleep(100);
    }
    throw new IOException("no element " + css + " in " + get("/source").asText());
  }

  private JsonValue get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(address + session + path)).build());
  }

  private JsonValue call(String path, Map<String, JsonValue> body)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(URI.create(address + session + path))
            .POST(HttpRequest.BodyPublishers.ofString(JsonValue.of(body).toJson()))
            .build());
  }

  private JsonValue send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException(response.body());
    }
    return field(JsonValue.parse(response.body()), "value");
  }

  private static JsonValue field(JsonValue object, String name) {
    return Objects.requireNonNull(object.fields().get(name), name);
  }

  @Override
  public void close() throws IOException {
    try {
      http.send(
          HttpRequest.newBuilder(URI.create(address + session)).DELETE().build(),
          HttpResponse.BodyHandlers.discarding());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      driver.descendants().forEach(ProcessHandle::destroyForcibly);
      driver.destroyForcibly();
      remove(profile);
    }
  }

  /** The browser may still be writing while it ends. */
  private static void remove(Path folder) {
    try (Stream<Path> tree = Files.walk(folder)) {
      tree.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException | UncheckedIOException e) {
      folder.toFile().deleteOnExit();
    }
  }
}
