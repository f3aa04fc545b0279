package dev.oscarclient.runtime.auth;

import java.io.IOException;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a login gives, for all threads of a client: got when it is first needed, and once more when
 * it has ended. A refused login is not tried again: OSCAR locks users out after a few.
 *
 * @param <T> a session or a token
 */
public final class SharedLogin<T> {
  private final Login<T> login;
  private volatile @Nullable T current;
  private @Nullable AuthenticationException refusal;

  /**
   * Logs in.
   *
   * @param <T> what that gives
   */
  public interface Login<T> {
    /**
     * Logs in, whatever was before.
     *
     * @throws AuthenticationException if the user is not let in
     * @throws IOException if there is no answer
     */
    T logIn() throws IOException;
  }

  /**
   * Starts without a login, or with what one gave before.
   *
   * @param given what it gave, or {@code null}
   */
  public SharedLogin(@Nullable T given, Login<T> login) {
    this.login = login;
    this.current = given;
  }

  /**
   * Returns what the last login gave; logs in if there was none.
   *
   * @throws AuthenticationException if the user is not let in, or was not before
   */
  public T current() throws IOException {
    T known = current;
    return known == null ? other(given -> false) : known;
  }

  /**
   * Returns what has not ended: logs in, unless another thread just did.
   *
   * @param hasEnded tells it of what a login gave
   * @throws AuthenticationException if the user is not let in, or was not before
   */
  public synchronized T other(Predicate<T> hasEnded) throws IOException {
    T known = current;
    if (known != null && !hasEnded.test(known)) {
      return known;
    }
    if (refusal != null) {
      throw new AuthenticationException(
          refusal.reason(), Objects.requireNonNull(refusal.getMessage()), refusal.hint(), null);
    }
    try {
      known = login.logIn();
    } catch (AuthenticationException e) {
      refusal = e;
      throw e;
    }
    current = known;
    return known;
  }
}
