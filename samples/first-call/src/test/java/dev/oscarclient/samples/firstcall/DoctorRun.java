package dev.oscarclient.samples.firstcall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A run of the standalone jar's doctor, as a user would start it; no secret may show in it. */
final class DoctorRun {
  private static final String CODE = "\"code\" : \"([a-z0-9-]+)\"";

  private final Sandbox sandbox;
  private final Map<String, String> secrets = new TreeMap<>();
  private boolean inEnvironment = true;
  private boolean trusting;
  private String json = "";
  private int exitCode = -1;

  /** Prepares a run with the credentials that a sandbox announces. */
  DoctorRun(Sandbox sandbox) {
    this.sandbox = sandbox;
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

  /** Trusts the sandbox's certificate. */
  DoctorRun trusting() {
    trusting = true;
    return this;
  }

  /** Runs with {@code --json}. */
  DoctorRun examine(String server, String... options) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("--server", server, "--json"));
    arguments.addAll(List.of(options));
    Jvm.Result result = run(arguments);
    exitCode = result.exitCode();
    json = result.output();
    assertThat(codes()).as(json).isNotEmpty();
    return this;
  }

  /** Runs with any arguments. */
  Jvm.Result run(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Jvm.java(), "-XX:TieredStopAtLevel=1"));
    if (trusting) {
      command.add("-Djavax.net.ssl.trustStore=" + sandbox.value("trustStore"));
      command.add("-Djavax.net.ssl.trustStorePassword=" + sandbox.value("trustStorePassword"));
    }
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
