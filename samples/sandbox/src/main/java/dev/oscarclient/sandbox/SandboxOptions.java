package dev.oscarclient.sandbox;

import dev.oscarclient.sandbox.faults.Surroundings;
import java.time.ZoneId;
import java.util.Objects;

/**
 * How a sandbox is to run.
 *
 * @param port TCP port on the loopback address; 0 lets the system choose a free one
 * @param context context path as OSCAR's, {@code /oscar} for example: one slash and one segment
 * @param zone the clinic's time zone: birth dates are midnight there
 * @param surroundings what stands in front of it, and what is wrong with it
 * @param oauth how its OAuth server behaves
 * @param callsPerSecurityToken for how many SOAP calls a token key is good; 0 for any number
 */
public record SandboxOptions(
    int port,
    String context,
    ZoneId zone,
    Surroundings surroundings,
    OAuthRules oauth,
    int callsPerSecurityToken) {

  /** Any port, context {@code /oscar}, in Toronto. */
  public static final SandboxOptions DEFAULT =
      new SandboxOptions(
          0, "/oscar", ZoneId.of("America/Toronto"), Surroundings.NONE, OAuthRules.DEFAULT, 0);

  /**
   * Checks the options.
   *
   * @throws IllegalArgumentException if the port is not within 0 to 65535 or the context not of the
   *     form {@code /name}
   */
  public SandboxOptions {
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(surroundings, "surroundings");
    Objects.requireNonNull(oauth, "oauth");
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port must be within 0 and 65535: " + port);
    }
    if (!context.matches("/[A-Za-z0-9._-]+")) {
      throw new IllegalArgumentException("context must look like /oscar: " + context);
    }
  }

  /** The same with another port. */
  public SandboxOptions withPort(int newPort) {
    return new SandboxOptions(newPort, context, zone, surroundings, oauth, callsPerSecurityToken);
  }

  /** The same with another context path. */
  public SandboxOptions withContext(String newContext) {
    return new SandboxOptions(port, newContext, zone, surroundings, oauth, callsPerSecurityToken);
  }

  /** The same with something in front of it, or wrong with it. */
  public SandboxOptions withSurroundings(Surroundings newSurroundings) {
    return new SandboxOptions(port, context, zone, newSurroundings, oauth, callsPerSecurityToken);
  }

  /** The same with an OAuth server that behaves otherwise. */
  public SandboxOptions withOauth(OAuthRules rules) {
    return new SandboxOptions(port, context, zone, surroundings, rules, callsPerSecurityToken);
  }

  /** The same whose token keys of SOAP are good for so many calls; 0 for any number. */
  public SandboxOptions withCallsPerSecurityToken(int calls) {
    return new SandboxOptions(port, context, zone, surroundings, oauth, calls);
  }
}
