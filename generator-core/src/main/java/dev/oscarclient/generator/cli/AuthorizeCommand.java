package dev.oscarclient.generator.cli;

import dev.oscarclient.generator.GeneratorException;
import dev.oscarclient.generator.OscarSignIn;
import dev.oscarclient.generator.SignInDialog;
import dev.oscarclient.generator.SignInRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code authorize}: from consumer key and secret to a file of working credentials. */
@Command(
    name = "authorize",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Obtains an access token: prints an address where a provider logs in and approves, checks"
            + " the token with a signed call, and keeps it in a file that only you can read.",
    footer = {
      "",
      "The consumer secret is asked for without echo; or it comes from the environment variable",
      "OSCAR_CONSUMER_SECRET, or a file. It cannot be given on the command line, where others see it."
    })
final class AuthorizeCommand implements Callable<Integer>, SignInDialog {
  private static final long MAX_SECONDS = 10L * 366 * 24 * 3600;

  @Spec private CommandSpec spec;

  @Option(
      names = "--server",
      paramLabel = "URL",
      required = true,
      description = "The server: its context (https://h/oscar), or /ws below it.")
  private String server;

  @Option(
      names = "--consumer-key",
      paramLabel = "KEY",
      required = true,
      description = "From OSCAR's page Administration > Integration > REST Clients.")
  private String consumerKey;

  @Option(
      names = "--consumer-secret-file",
      paramLabel = "FILE",
      description = "Holds the consumer secret and nothing else; - reads a line of standard input.")
  private @Nullable String secretFile;

  @Option(
      names = "--credentials",
      paramLabel = "FILE",
      defaultValue = "oscar-credentials.json",
      description = "Where to keep what comes of it (default: ${DEFAULT-VALUE}).")
  private Path credentials;

  @Option(
      names = "--callback",
      paramLabel = "URL",
      defaultValue = "http://127.0.0.1:8910/oscar-callback",
      description =
          "Address on this machine for the browser to come back to; it must start with the URI"
              + " registered in OSCAR; port 0 for any free one (default: ${DEFAULT-VALUE}).")
  private String callback;

  @Option(
      names = "--oob",
      description =
          "For machines without a browser: OSCAR shows a verifier, to be pasted here (newer servers"
              + " only).")
  private boolean outOfBand;

  @Option(names = "--no-browser", description = "Only prints the address.")
  private boolean noBrowser;

  @Option(
      names = "--lifetime",
      paramLabel = "SECONDS",
      description =
          "How long tokens live, as set on that page; lets clients warn before. -1 is for ever.")
  private @Nullable Long lifetime;

  @Option(
      names = "--scope",
      paramLabel = "SCOPES",
      description = "What to ask for; only newer forks look at it.")
  private @Nullable String scope;

  @Option(
      names = "--signing-base-url",
      paramLabel = "URL",
      description = "The context as the server, behind a proxy, sees it (doctor finds it out).")
  private @Nullable String signingBaseUrl;

  @Option(
      names = "--plaintext",
      description = "Signs with PLAINTEXT in place of HMAC-SHA1; needs https.")
  private boolean plaintext;

  @Mixin private HeaderOption headers;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "300",
      description = "How long to wait for login and approval (default: ${DEFAULT-VALUE}).")
  private long timeout;

  private final SecretInput input = new SecretInput();

  AuthorizeCommand() {}

  @Override
  public Integer call() {
    Outcome outcome = new Outcome(spec.commandLine().getOut(), spec.commandLine().getErr());
    try {
      return outcome.done(OscarSignIn.authorize(request(), this), List.of());
    } catch (GeneratorException e) {
      return outcome.failed(e);
    }
  }

  private SignInRequest request() {
    if (timeout <= 0 || timeout > MAX_SECONDS) {
      throw usage("--timeout must be a positive number of seconds.");
    }
    if (lifetime != null && lifetime != -1 && (lifetime <= 0 || lifetime > MAX_SECONDS)) {
      throw usage("--lifetime must be a positive number of seconds, or -1.");
    }
    return new SignInRequest(
        server,
        signingBaseUrl,
        consumerKey,
        secret(),
        outOfBand ? null : callback,
        !noBrowser && !outOfBand,
        scope,
        lifetime == null || lifetime == -1 ? null : Duration.ofSeconds(lifetime),
        plaintext,
        headers.lines(),
        Duration.ofSeconds(timeout),
        credentials);
  }

  private String secret() {
    try {
      return input.secret("OSCAR_CONSUMER_SECRET", secretFile, "Consumer secret: ");
    } catch (IOException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  @Override
  public void open(URI address) {
    PrintWriter out = spec.commandLine().getOut();
    out.println("Open this address, log in to OSCAR and approve the application:");
    out.println("  " + address);
    out.flush();
  }

  @Override
  public String verifier() throws IOException {
    return input.line("Verifier that OSCAR shows: ");
  }

  @Override
  public void progress(String step) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(step);
    err.flush();
  }
}
