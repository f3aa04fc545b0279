package dev.oscarclient.runtime.auth;

import dev.oscarclient.runtime.http.WireRequest;
import dev.oscarclient.runtime.http.WireResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Makes calls known to the server. Safe for many threads. */
public interface Authenticator {

  /**
   * Returns whether a REST address takes this kind of authentication.
   *
   * @param address path below the web service path, e.g. {@code /services}
   */
  boolean reaches(String address);

  /**
   * Returns the request as it is to be sent; asked anew for each attempt.
   *
   * @throws AuthenticationException if it cannot be authenticated
   * @throws IOException if a server had to be asked for that, and no response came
   */
  WireRequest authenticate(WireRequest request) throws IOException;

  /**
   * Returns whether a response refuses a request before anything was done: with 401 or a redirect,
   * unless an authenticator knows better.
   */
  default boolean isRefusal(WireResponse response) {
    return response.status() == 401 || (response.status() >= 301 && response.status() <= 303);
  }

  /**
   * Returns a response as {@link #isRefusal} needs it: with its body in memory, where that tells.
   *
   * @throws IOException if the body does not come
   */
  default WireResponse examined(WireResponse response) throws IOException {
    return response;
  }

  /**
   * Is told of a response that refused a request before anything was done.
   *
   * @param refused the request as {@link #authenticate} returned it
   * @return whether it knows better now, and the request is to be authenticated and sent once more
   * @throws AuthenticationException if that cannot be
   * @throws IOException if a server had to be asked for that, and no response came
   */
  default boolean renew(WireRequest refused, WireResponse response) throws IOException {
    return false;
  }

  /** Is told of each response that does not refuse an authenticated request. */
  default void accepted(WireResponse response) {}

  /** Returns the name of the header field that it sets, or {@code null} if it sets none. */
  default @Nullable String header() {
    return null;
  }

  /** Returns whether it may ask a server itself, and so keep the thread that calls it waiting. */
  default boolean waits() {
    return false;
  }

  /** Returns why a server most likely refuses what this made known; {@code null} if unknown. */
  default @Nullable Refusal refusal() {
    return null;
  }

  /** Sends calls as they are. */
  static Authenticator none() {
    return new Authenticator() {
      @Override
      public boolean reaches(String address) {
        return true;
      }

      @Override
      public WireRequest authenticate(WireRequest request) {
        return request;
      }

      @Override
      public String toString() {
        return "none";
      }
    };
  }
}
