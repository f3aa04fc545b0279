package dev.oscarclient.runtime.auth;

import dev.oscarclient.runtime.http.WireRequest;

/** Makes calls known to the server. Safe for many threads. */
public interface Authenticator {

  /**
   * Returns whether a REST address takes this kind of authentication.
   *
   * @param address path below the web service path, e.g. {@code /services}
   */
  boolean reaches(String address);

  /** Returns the request as it is to be sent; asked anew for each attempt. */
  WireRequest authenticate(WireRequest request);

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
