package dev.oscarclient.samples.firstcall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.DoctorReport;
import dev.oscarclient.generator.DoctorRequest;
import dev.oscarclient.generator.GeneratorException;
import dev.oscarclient.generator.OscarDoctor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of the doctor: in this process, or by the standalone jar as a user would start it. No
 * secret may show in it.
 */
final class DoctorRun {
  private static final String CODE = "\"code\" : \"([a-z0-9-]+)\"";

  private final Map<String, String> secrets = new TreeMap<>();
  private boolean inEnvironment = true;
  private final List<String> jvmOptions = new ArrayList<>();
  private boolean byJar;
  private String json = "";
  private int exitCode = -1;

  /** Prepares a run with the credentials that a sandbox announces. */
  DoctorRun(Sandbox sandbox) {
    secrets.put("OSCAR_CONSUMER_KEY", sandbox.value("consumerKey"));
    secrets.put("OSCAR_CONSUMER_SECRET", sandbox.value("consumerSecret"));
    secrets.put("OSCAR_TOKEN", sandbox.value("token"));
    secrets.put("OSCAR_TOKEN_SECRET", sandbox.value("tokenSecret"));
  }

  /** Changes the environment. */
  DoctorRun with(Map<String, String> changes) {
    secrets.putAll(changes);
    return this;
  }

  /** Gives no secrets by the environment; none of them may show all the same. */
  DoctorRun without() {
    inEnvironment = false;
    return this;
  }

  /** Lets the standalone jar do it, with these options for its Java. */
  DoctorRun byJar(String... options) {
    byJar = true;
    jvmOptions.addAll(List.of(options));
    return this;
  }

  /** Runs with {@code --json}, or does what the command would do. */
  DoctorRun examine(String server, String... options)
      throws IOException, InterruptedException, GeneratorException {
    if (!byJar) {
      DoctorReport report = new OscarDoctor().examine(request(server, options));
      exitCode = report.healthy() ? 0 : 1;
      json = report.toJson();
      assertThat(json).doesNotContain(secrets.values());
      assertThat(String.join("\n", report.lines())).doesNotContain(secrets.values());
      return this;
    }
    List<String> arguments = new ArrayList<>(List.of("--server", server, "--json"));
    arguments.addAll(List.of(options));
    Jvm.Result result = run(arguments);
    exitCode = result.exitCode();
    json = result.output();
    assertThat(codes()).as(json).isNotEmpty();
    return this;
  }

  private DoctorRequest request(String server, String... options) {
    DoctorRequest.Builder request = DoctorRequest.builder(server);
    if (inEnvironment) {
      request.consumer(secrets.get("OSCAR_CONSUMER_KEY"), secrets.get("OSCAR_CONSUMER_SECRET"));
      request.token(secrets.get("OSCAR_TOKEN"), secrets.get("OSCAR_TOKEN_SECRET"));
    }
    for (int i = 0; i < options.length; i += 2) {
      String value = options[i + 1];
      switch (options[i]) {
        case "--signing-base" -> request.signingBases(List.of(value));
        case "--callback" -> request.callback(value);
        case "--scope" -> request.scope(value);
        case "--credentials" -> request.credentials(Path.of(value));
        case "--soap-user" -> request.soapUser(value, secrets.get("OSCAR_SOAP_PASSWORD"));
        default -> throw new IllegalArgumentException(options[i]);
      }
    }
    return request.build();
  }

  /** Runs the jar with any arguments. */
  Jvm.Result run(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Jvm.java(), "-XX:TieredStopAtLevel=1"));
    command.addAll(jvmOptions);
    command.addAll(List.of("-jar", Jars.GENERATOR.toString(), "doctor"));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    if (inEnvironment) {
      builder.environment().putAll(secrets);
    }
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(output).doesNotContain(secrets.values());
    return new Jvm.Result(process.waitFor(), output);
  }

  int exitCode() {
    return exitCode;
  }

  String json() {
    return json;
  }

  /** Returns the codes of all findings. */
  List<String> codes() {
    return all(CODE);
  }

  /** Returns the codes of problems only. */
  List<String> problems() {
    return all("\"severity\" : \"problem\",\\s*" + CODE);
  }

  private List<String> all(String pattern) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(json);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
