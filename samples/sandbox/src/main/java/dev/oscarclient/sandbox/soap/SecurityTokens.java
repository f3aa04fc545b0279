package dev.oscarclient.sandbox.soap;

import dev.oscarclient.sandbox.clinic.SyntheticClinic;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The token keys that {@code LoginService} has given out, live. OSCAR's die with its JVM, so a
 * client finds out by a call that is refused.
 */
public final class SecurityTokens {
  private final Map<String, AtomicInteger> callsLeft = new ConcurrentHashMap<>();
  private final AtomicInteger issued = new AtomicInteger();
  private final int callsPerToken;

  /**
   * No tokens yet.
   *
   * @param callsPerToken for how many calls a token is good; 0 for any number
   */
  public SecurityTokens(int callsPerToken) {
    this.callsPerToken = callsPerToken;
  }

  /** Gives out a token that no other login has. */
  String issue() {
    String token = SyntheticClinic.SECURITY_TOKEN + "-" + issued.incrementAndGet();
    callsLeft.put(token, new AtomicInteger(callsPerToken));
    return token;
  }

  /** How many logins there were. */
  public int issued() {
    return issued.get();
  }

  /** Ends every token there is, as a restart of OSCAR does. */
  public void expireAll() {
    callsLeft.clear();
  }

  /**
   * Tells whether a UsernameToken fits: OSCAR takes the numeric id with a token key or with the
   * user's password. A token of limited calls has one less then.
   */
  boolean accepts(@Nullable String userName, @Nullable String password) {
    if (password == null || !Integer.toString(SyntheticClinic.SECURITY_ID).equals(userName)) {
      return false;
    }
    if (password.equals(SyntheticClinic.PASSWORD)) {
      return true;
    }
    AtomicInteger left = callsLeft.get(password);
    return left != null && (callsPerToken == 0 || left.getAndDecrement() > 0);
  }
}
