package dev.oscarclient.sandbox;

import dev.oscarclient.sandbox.faults.Certificate;
import dev.oscarclient.sandbox.faults.Fault;
import dev.oscarclient.sandbox.faults.Surroundings;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * What the command line says.
 *
 * @param options how the sandbox is to run
 * @param stopOnStdinClose whether it stops when standard input ends
 * @param wrongSecret whether the consumer secret that it announces is to be wrong
 * @param many whether each line of standard input holds the options of a sandbox to run
 */
record SandboxArguments(
    SandboxOptions options, boolean stopOnStdinClose, boolean wrongSecret, boolean many) {

  /**
   * Reads the arguments.
   *
   * @throws IllegalArgumentException if one of them is unknown or has no proper value
   */
  static SandboxArguments parse(String[] args) {
    SandboxOptions options = SandboxOptions.DEFAULT;
    Surroundings surroundings = Surroundings.NONE;
    OAuthRules.Builder oauth = OAuthRules.builder();
    boolean stopOnStdinClose = false;
    boolean wrongSecret = false;
    boolean many = false;
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--port" -> options = options.withPort((int) number(args, ++i));
        case "--context" -> options = options.withContext(value(args, ++i));
        case "--tls" -> surroundings = surroundings.withTls(Certificate.of(value(args, ++i)));
        case "--seen-as" -> surroundings = surroundings.withSeenAs(URI.create(value(args, ++i)));
        case "--clock-offset" ->
            surroundings = surroundings.withClockOffset(Duration.ofSeconds(number(args, ++i)));
        case "--fault" -> surroundings = surroundings.with(Fault.of(value(args, ++i)));
        case "--security-token-calls" ->
            options = options.withCallsPerSecurityToken((int) number(args, ++i));
        case "--stop-on-stdin-close" -> stopOnStdinClose = true;
        case "--many" -> many = true;
        case "--application-uri" -> oauth.applicationUri(value(args, ++i));
        case "--token-lifetime" -> oauth.tokenLifetime(number(args, ++i));
        case "--request-token-lifetime" -> oauth.requestTokenLifetime(number(args, ++i));
        case "--session-between-legs" -> oauth.sessionBetweenLegs(true);
        case "--tokens-without-provider" -> oauth.tokensWithoutProvider(true);
        case "--no-oob" -> oauth.oob(false);
        case "--scopes" -> oauth.scopes(List.of(value(args, ++i).split(",", -1)));
        case "--wrong-secret" -> wrongSecret = true;
        default -> throw new IllegalArgumentException("unknown option " + args[i]);
      }
    }
    return new SandboxArguments(
        options.withSurroundings(surroundings).withOauth(oauth.build()),
        stopOnStdinClose,
        wrongSecret,
        many);
  }

  private static long number(String[] args, int index) {
    String value = value(args, index);
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(args[index - 1] + " needs a number, not " + value, e);
    }
  }

  private static String value(String[] args, int index) {
    if (index >= args.length) {
      throw new IllegalArgumentException(args[index - 1] + " needs a value");
    }
    return args[index];
  }
}
