package dev.oscarclient.sandbox.oauth;

import java.time.Clock;
import org.apache.cxf.rs.security.oauth.provider.DefaultOAuthValidator;

/**
 * CXF's own checks (signature, a window of 300 seconds, nonces), by the clock of the sandbox. One
 * for all of a server: a nonce used in one place is used up everywhere.
 */
public final class SandboxValidator extends DefaultOAuthValidator {
  private final Clock clock;

  /** Checks by this clock. */
  public SandboxValidator(Clock clock) {
    this.clock = clock;
  }

  @Override
  protected long currentTimeMsec() {
    return clock.millis();
  }
}
