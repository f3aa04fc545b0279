package dev.oscarclient.generator.cli;

import dev.oscarclient.generator.DoctorReport;
import dev.oscarclient.generator.DoctorRequest;
import dev.oscarclient.generator.GeneratorException;
import dev.oscarclient.generator.OscarDoctor;
import dev.oscarclient.generator.problem.Problem;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code doctor}: says why a server cannot be used, and what to do. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Finds out why a server cannot be used, and what to do about it. Changes nothing.",
    footer = {
      "",
      "Instead of --credentials, the environment can hold the secrets: OSCAR_CONSUMER_KEY and OSCAR_CONSUMER_SECRET to have signatures looked at, OSCAR_TOKEN and OSCAR_TOKEN_SECRET for the access token too.",
      "",
      "Exit codes: 0 no problem, 1 a problem was found, 2 wrong usage."
    })
final class DoctorCommand implements Callable<Integer> {
  private static final int WRONG_USAGE = 2;
  private static final int MAX_TIMEOUT = 3600;

  @Spec private CommandSpec spec;

  @Option(
      names = "--server",
      paramLabel = "URL",
      required = true,
      description = "The server: its context (https://h/oscar), or /ws below it.")
  private String server;

  @Option(
      names = "--credentials",
      paramLabel = "FILE",
      description =
          "The file that authorize has written: lets signatures and the token be looked at.")
  private @Nullable Path credentials;

  @Option(
      names = "--signing-base",
      paramLabel = "URL",
      description =
          "What the server may be computing signatures with (http://inner:8080/oscar); tried before"
              + " the doctor's own guesses. May be given several times.")
  private final List<String> signingBases = new ArrayList<>();

  @Option(
      names = "--callback",
      paramLabel = "URL",
      defaultValue = "oob",
      description =
          "Callback for the first OAuth leg, as the application is registered; older servers need it (default: ${DEFAULT-VALUE}).")
  private String callback;

  @Option(
      names = "--scope",
      paramLabel = "SCOPES",
      description = "Scopes for the first OAuth leg, for servers that check them.")
  private @Nullable String scope;

  @Option(
      names = "--soap-user",
      paramLabel = "NAME",
      description = "Tries a SOAP login, once. The password comes from OSCAR_SOAP_PASSWORD.")
  private @Nullable String soapUser;

  @Option(
      names = "--risk-token",
      description =
          "Go on making calls with the access token after it was refused; some servers then forget"
              + " it.")
  private boolean riskToken;

  @Mixin private HeaderOption headers;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "10",
      description = "For each single probe (default: ${DEFAULT-VALUE}).")
  private int timeout;

  @Option(names = "--json", description = "Writes the report as JSON, for scripts.")
  private boolean json;

  @Mixin private ProgressOption progressOption;

  DoctorCommand() {}

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try (Progress progress = progressOption.start(json)) {
      DoctorReport report = new OscarDoctor().examine(request(progress));
      progress.clear();
      if (json) {
        out.print(report.toJson());
      } else {
        report.lines().forEach(out::println);
      }
      out.flush();
      return report.healthy() ? Outcome.DONE : Outcome.FAILED;
    } catch (GeneratorException e) {
      for (Problem problem : e.problems()) {
        err.println("error: " + problem);
      }
      err.flush();
      return WRONG_USAGE;
    }
  }

  private DoctorRequest request(Progress progress) {
    if (timeout < 1 || timeout > MAX_TIMEOUT) {
      throw usage("--timeout must be within 1 and " + MAX_TIMEOUT + ".");
    }
    DoctorRequest.Builder request =
        DoctorRequest.builder(server)
            .headers(headers.lines())
            .timeout(Duration.ofSeconds(timeout))
            .signingBases(signingBases)
            .callback(callback)
            .scope(scope)
            .riskToken(riskToken)
            .progress(progress);
    Secrets secrets = new Secrets(System.getenv());
    try {
      if (credentials == null) {
        secrets.addTo(request);
      } else {
        request.credentials(credentials);
      }
      if (soapUser != null) {
        request.soapUser(soapUser, secrets.soapPassword());
      }
    } catch (IllegalArgumentException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
    return request.build();
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
