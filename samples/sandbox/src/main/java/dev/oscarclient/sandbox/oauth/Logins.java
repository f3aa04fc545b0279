package dev.oscarclient.sandbox.oauth;

import java.util.concurrent.atomic.AtomicInteger;
import javax.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** Who is logged in by which session. Safe for use by many threads. */
public final class Logins {
  private static final String LOGIN = Logins.class.getName();

  private final AtomicInteger generation = new AtomicInteger();
  private final AtomicInteger count = new AtomicInteger();

  private record Login(String providerNo, int generation) {}

  /** Logs a provider in. */
  public void logIn(HttpSession session, String providerNo) {
    session.setAttribute(LOGIN, new Login(providerNo, generation.get()));
    count.incrementAndGet();
  }

  /** Who is logged in by a session, or {@code null} if nobody is. */
  public @Nullable String providerOf(@Nullable HttpSession session) {
    if (session == null || !(session.getAttribute(LOGIN) instanceof Login login)) {
      return null;
    }
    return login.generation == generation.get() ? login.providerNo : null;
  }

  /** Ends all sessions, as time or a restart of OSCAR does. */
  public void endAll() {
    generation.incrementAndGet();
  }

  /** How many logins there were. */
  public int count() {
    return count.get();
  }
}
