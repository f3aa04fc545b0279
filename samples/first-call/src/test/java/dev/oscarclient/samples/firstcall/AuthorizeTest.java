package dev.oscarclient.samples.firstcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.oscarclient.runtime.ApiCaller;
import dev.oscarclient.runtime.ApiRequest;
import dev.oscarclient.runtime.CredentialsFile;
import dev.oscarclient.runtime.OscarClientBuilder;
import dev.oscarclient.runtime.ResponseBody;
import dev.oscarclient.runtime.auth.SessionLogin;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code authorize} against CXF's own OAuth server, from the command line to a signed call. */
@Timeout(300)
final class AuthorizeTest {
  private static final ApiRequest CHECK =
      ApiRequest.of("GET", "/status/checkIfAuthed", "/services").accept("application/json");
  private static final ApiRequest SESSION_CHECK =
      ApiRequest.of("GET", "/providerService/providers_json", "/rs").accept("application/json");

  private static final String SECRET_FILE = "secret.txt";

  @TempDir private Path folder;

  /** A run of the command, with what it says. */
  private final class Authorize {
    final Path credentials = folder.resolve("credentials.json");
    final StringBuilder said = new StringBuilder();
    final Process process;
    final BufferedReader lines;

    Authorize(Sandbox sandbox, String... options) throws IOException {
      this(sandbox, sandbox.value("consumerSecret"), options);
    }

    /** Runs with the consumer secret in the environment, or without one if it is empty. */
    Authorize(Sandbox sandbox, String secret, String[] options) throws IOException {
      List<String> command =
          new ArrayList<>(
              List.of(
                  Jvm.java(),
                  "-Djava.io.tmpdir=" + folder,
                  "-jar",
                  Jars.GENERATOR.toString(),
                  "authorize",
                  "--server",
                  sandbox.baseUrl() + "/ws",
                  "--consumer-key",
                  sandbox.value("consumerKey"),
                  "--no-browser"));
      addUnlessGiven(command, options, "--credentials", credentials.toString());
      addUnlessGiven(command, options, "--callback", "http://127.0.0.1:0/oscar-callback");
      command.addAll(List.of(options));
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("OSCAR_CONSUMER_SECRET", secret);
      process = builder.start();
      lines = process.inputReader(StandardCharsets.UTF_8);
    }

    private static void addUnlessGiven(
        List<String> command, String[] options, String name, String value) {
      if (!List.of(options).contains(name)) {
        command.addAll(List.of(name, value));
      }
    }

    /** Waits for the address that the user is to open. */
    String address() throws IOException {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.append(line).append('\n');
        if (line.contains("/oauth/authorize?")) {
          return line.strip();
        }
      }
      throw new IOException(said.toString());
    }

    /** Waits for the end; the secrets known by now are in nothing that was said. */
    int exitCode(Sandbox sandbox) throws IOException, InterruptedException {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.append(line).append('\n');
      }
      int code = process.waitFor();
      assertThat(said.toString())
          .doesNotContain(sandbox.value("consumerSecret"), "oauth_verifier", "oauth_signature")
          .doesNotContain("SLF4J", "Exception");
      if (Files.exists(credentials)) {
        CredentialsFile written = CredentialsFile.read(credentials);
        assertThat(said.toString())
            .doesNotContain(written.credentials().token())
            .doesNotContain(written.credentials().tokenSecret());
        assertOnlyHereAre(written.credentials().tokenSecret(), sandbox.value("consumerSecret"));
      }
      return code;
    }

    /** Secrets are in the file that is for them, which is its owner's only, and in no other. */
    private void assertOnlyHereAre(String... secrets) throws IOException {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(credentials)))
          .isEqualTo("rw-------");
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String text = Files.readString(file, StandardCharsets.ISO_8859_1);
          boolean isForThem = file.equals(credentials) || file.endsWith(SECRET_FILE);
          assertThat(isForThem || Stream.of(secrets).noneMatch(text::contains))
              .as("%s", file)
              .isTrue();
        }
      }
    }
  }

  /** A browser without a window. */
  private static final class Browser {
    private final HttpClient http =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    String get(String url) throws IOException, InterruptedException {
      return http.send(
              HttpRequest.newBuilder(URI.create(url)).header("Accept", "text/html").build(),
              HttpResponse.BodyHandlers.ofString())
          .body();
    }

    String post(String url, String... fields) throws IOException, InterruptedException {
      StringBuilder form = new StringBuilder();
      for (int i = 0; i < fields.length; i += 2) {
        form.append(fields[i])
            .append('=')
            .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8))
            .append('&');
      }
      return http.send(
              HttpRequest.newBuilder(URI.create(url))
                  .header("Accept", "text/html")
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                  .build(),
              HttpResponse.BodyHandlers.ofString())
          .body();
    }

    /** Logs in and decides; returns the page at the end. */
    String decide(Sandbox sandbox, String address, String decision)
        throws IOException, InterruptedException {
      String page = get(address);
      String token = group(page, "name=\"oauth_token\" id=\"oauth_token\" value=\"([^\"]+)");
      post(
          sandbox.baseUrl() + "/login.do",
          "username",
          sandbox.value("userName"),
          "password",
          sandbox.value("password"),
          "pin",
          sandbox.value("pin"),
          "ajaxResponse",
          "true",
          "invalidate_session",
          "false",
          "oauth_token",
          token);
      return post(
          sandbox.baseUrl() + "/ws/oauth/authorize/decision",
          "session_authenticity_token",
          group(page, "session_authenticity_token\" value=\"([^\"]+)"),
          "oauth_token",
          token,
          "oauthDecision",
          decision);
    }
  }

  private static String group(String text, String regex) {
    Matcher matcher = Pattern.compile(regex).matcher(text);
    assertThat(matcher.find()).as(text).isTrue();
    return matcher.group(1);
  }

  private static Sandbox sandbox(String... options) throws IOException {
    return Sandbox.start(Jars.SANDBOX, options);
  }

  private static final class Client extends OscarClientBuilder<ApiCaller, Client> {
    @Override
    protected Client self() {
      return this;
    }

    @Override
    public ApiCaller build() {
      return newCaller();
    }
  }

  @Test
  void aProviderApprovesInChromium() throws Exception {
    if (!Chromium.isThere()) {
      String reason =
          "chromium and chromedriver are not installed: apt-get install chromium chromium-driver";
      System.out.println("Skipped the sign-in with a browser: " + reason);
      assumeTrue(false, reason);
    }
    try (Sandbox sandbox = sandbox();
        Chromium chromium = Chromium.start()) {
      Authorize run = new Authorize(sandbox, "--lifetime", "86400");
      chromium.go(run.address());
      chromium.type("#username", sandbox.value("userName"));
      chromium.type("#password", "wrong");
      chromium.click("#sign_in");
      assertThat(chromium.text("#login_error")).isEqualTo("Login failed");
      chromium.type("#password", "\uE009a\uE000" + sandbox.value("password"));
      chromium.type("#pin", sandbox.value("pin"));
      chromium.click("#sign_in");
      chromium.click("#allow");
      assertThat(chromium.text("h1")).isEqualTo("Signed in");
      assertThat(run.exitCode(sandbox)).as("%s", run.said).isZero();

      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(run.credentials)))
          .isEqualTo("rw-------");
      CredentialsFile file = CredentialsFile.read(run.credentials);
      assertThat(file.baseUrl()).isEqualTo(sandbox.baseUrl());
      assertThat(file.credentials().lifetime()).isEqualTo(Duration.ofDays(1));
      ApiCaller caller = new Client().credentialsFile(file).build();
      assertThat(caller.call(CHECK, ResponseBody.text())).contains("100");
    }
  }

  @Test
  void foreignCallbacksAreTurnedAwayAndTheRightOneStillCounts() throws Exception {
    // The server's clock is an hour off, and it ties the legs to a session.
    try (Sandbox sandbox = sandbox("--clock-offset", "3600", "--session-between-legs")) {
      int port;
      try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        port = free.getLocalPort();
      }
      String callback = "http://127.0.0.1:" + port + "/cb";
      Authorize run = new Authorize(sandbox, "--callback", callback);
      String address = run.address();
      Browser browser = new Browser();
      assertThat(browser.get(callback + "?oauth_token=other&oauth_verifier=x"))
          .contains("Not this sign-in");
      assertThat(browser.get(callback)).contains("Not this sign-in");
      assertThat(browser.decide(sandbox, address, "allow")).contains("Signed in");
      assertThat(run.exitCode(sandbox)).as("%s", run.said).isZero();
      assertThat(run.said).contains("turned away");
    }
  }

  @Test
  void aVerifierIsTypedWhereThereIsNoBrowser() throws Exception {
    try (Sandbox sandbox = sandbox()) {
      Authorize run = new Authorize(sandbox, "--oob");
      String page = new Browser().decide(sandbox, run.address(), "allow");
      try (OutputStream in = run.process.getOutputStream()) {
        in.write((group(page, "id=\"verifier\">([^<]+)") + "\n").getBytes(StandardCharsets.UTF_8));
      }
      assertThat(run.exitCode(sandbox)).as("%s", run.said).isZero();
      assertThat(CredentialsFile.read(run.credentials).credentials().lifetime()).isNull();
    }
  }

  @Test
  void theConsumerSecretComesFromAFileOrStandardInput() throws Exception {
    try (Sandbox sandbox = sandbox()) {
      String secret = sandbox.value("consumerSecret");
      Path file = Files.writeString(folder.resolve(SECRET_FILE), secret + "\n");
      Authorize fromFile =
          new Authorize(sandbox, "", new String[] {"--consumer-secret-file", file.toString()});
      new Browser().decide(sandbox, fromFile.address(), "allow");
      assertThat(fromFile.exitCode(sandbox)).as("%s", fromFile.said).isZero();
      Files.delete(fromFile.credentials);

      Authorize fromInput =
          new Authorize(sandbox, "", new String[] {"--consumer-secret-file", "-"});
      try (OutputStream in = fromInput.process.getOutputStream()) {
        in.write((secret + "\n").getBytes(StandardCharsets.UTF_8));
      }
      new Browser().decide(sandbox, fromInput.address(), "allow");
      assertThat(fromInput.exitCode(sandbox)).as("%s", fromInput.said).isZero();
      Files.delete(fromInput.credentials);

      Authorize missing =
          new Authorize(sandbox, "", new String[] {"--consumer-secret-file", "no-such-file"});
      assertThat(missing.exitCode(sandbox)).as("%s", missing.said).isEqualTo(2);
      assertThat(missing.said).contains("no-such-file");
      Authorize nowhere = new Authorize(sandbox, "", new String[0]);
      assertThat(nowhere.exitCode(sandbox)).isEqualTo(2);
      assertThat(nowhere.said).contains("There is no terminal", "OSCAR_CONSUMER_SECRET");
    }
  }

  /** {@code script} of bsdutils makes a terminal; what is typed there must not come back. */
  @Test
  void theConsumerSecretIsTypedWithoutEcho() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "script (bsdutils) is missing");
    try (Sandbox sandbox = sandbox()) {
      Path credentials = folder.resolve("typed.json");
      String command =
          String.join(
              " ",
              Jvm.java(),
              "-jar",
              Jars.GENERATOR.toString(),
              "authorize --server",
              sandbox.baseUrl(),
              "--consumer-key",
              sandbox.value("consumerKey"),
              "--no-browser --callback http://127.0.0.1:0/cb --credentials",
              credentials.toString());
      ProcessBuilder builder =
          new ProcessBuilder("/usr/bin/script", "-qec", command, "/dev/null")
              .redirectErrorStream(true);
      builder.environment().remove("OSCAR_CONSUMER_SECRET");
      Process process = builder.start();
      InputStream out = process.getInputStream();
      StringBuilder said = new StringBuilder();
      until(out, said, "[Ss]ecret.*[:?] ?$");
      OutputStream in = process.getOutputStream();
      in.write((sandbox.value("consumerSecret") + "\n").getBytes(StandardCharsets.UTF_8));
      in.flush();
      until(out, said, "/oauth/authorize\\?\\S+\\s");
      String address = group(said.toString(), "(http\\S+/oauth/authorize\\?\\S+)");
      new Browser().decide(sandbox, address, "allow");
      said.append(new String(out.readAllBytes(), StandardCharsets.UTF_8));
      assertThat(process.waitFor()).as("%s", said).isZero();
      assertThat(said.toString()).doesNotContain(sandbox.value("consumerSecret"));
      assertThat(CredentialsFile.read(credentials).baseUrl()).isEqualTo(sandbox.baseUrl());
    }
  }

  private static void until(InputStream out, StringBuilder said, String regex) throws IOException {
    Pattern pattern = Pattern.compile(regex);
    while (!pattern.matcher(said).find()) {
      int octet = out.read();
      if (octet < 0) {
        throw new IOException(said.toString());
      }
      said.append((char) octet);
    }
  }

  private String failure(Sandbox sandbox, String... options) throws Exception {
    Authorize run = new Authorize(sandbox, options);
    assertThat(run.exitCode(sandbox)).as("%s", run.said).isEqualTo(1);
    assertThat(run.said).contains("Nothing was changed");
    assertThat(run.credentials).doesNotExist();
    return run.said.toString();
  }

  @Test
  void whoeverDeclinesIsToldSo() throws Exception {
    try (Sandbox sandbox = sandbox()) {
      Authorize run = new Authorize(sandbox);
      assertThat(new Browser().decide(sandbox, run.address(), "deny")).contains("Not signed in");
      assertThat(run.exitCode(sandbox)).isEqualTo(1);
      assertThat(run.said).contains("did not approve");
      assertThat(run.credentials).doesNotExist();
    }
  }

  @Test
  void failuresOnThisMachineSayWhatToDo() throws Exception {
    try (Sandbox sandbox = sandbox();
        ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = "http://127.0.0.1:" + taken.getLocalPort() + "/cb";
      assertThat(failure(sandbox, "--callback", port)).contains("is in use");
      assertThat(failure(sandbox, "--timeout", "1"))
          .contains("Nobody called back within 1 seconds");
      assertThat(failure(sandbox, "--callback", "https://clinic.example/cb"))
          .contains("must start with http://");
      // Not the address registered with the application.
      assertThat(failure(sandbox, "--callback", "http://localhost:0/cb"))
          .contains("callback does not start with the URI registered");
      Path other = Files.writeString(folder.resolve("other.txt"), "something else");
      assertThat(failure(sandbox, "--credentials", other.toString())).contains("something else");
      assertThat(other).hasContent("something else");
    }
  }

  @Test
  void failuresOfTheServerSayWhatToDo() throws Exception {
    try (Sandbox sandbox = sandbox("--fault", "rest-off")) {
      assertThat(failure(sandbox)).contains("REST module is off");
    }
    try (Sandbox sandbox = sandbox("--fault", "firewall")) {
      assertThat(failure(sandbox)).contains("firewall");
    }
    try (Sandbox sandbox = sandbox("--wrong-secret", "--no-oob")) {
      assertThat(failure(sandbox)).contains("its secret is wrong");
    }
    try (Sandbox sandbox = sandbox("--tokens-without-provider")) {
      Authorize run = new Authorize(sandbox);
      new Browser().decide(sandbox, run.address(), "allow");
      assertThat(run.exitCode(sandbox)).isEqualTo(1);
      assertThat(run.said).contains("the token has no provider");
      assertThat(run.credentials).doesNotExist();
    }
    try (Sandbox sandbox = sandbox("--request-token-lifetime", "0")) {
      Authorize run = new Authorize(sandbox);
      String address = run.address();
      // CXF counts in whole seconds.
      Thread.sleep(2_100);
      new Browser().decide(sandbox, address, "allow");
      assertThat(run.exitCode(sandbox)).isEqualTo(1);
      assertThat(run.said).contains("has expired");
    }
  }

  @Test
  void aSessionOpensTheAddressOfOscarsOwnPages() throws Exception {
    try (Sandbox sandbox = sandbox()) {
      SessionLogin login =
          SessionLogin.ofUser(
              sandbox.value("userName"),
              sandbox.value("password").toCharArray(),
              sandbox.value("pin").toCharArray());
      ApiCaller caller = new Client().baseUrl(sandbox.baseUrl()).session(login).build();
      assertThat(caller.call(SESSION_CHECK, ResponseBody.text())).contains("Zulu");
      ApiCaller given =
          new Client()
              .baseUrl(sandbox.baseUrl())
              .session(SessionLogin.ofCookie(sandbox.value("sessionCookie")))
              .build();
      assertThat(given.call(SESSION_CHECK, ResponseBody.text())).contains("Zulu");
    }
  }
}
