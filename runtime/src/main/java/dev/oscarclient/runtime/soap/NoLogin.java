package dev.oscarclient.runtime.soap;

import dev.oscarclient.runtime.auth.Authenticator;
import dev.oscarclient.runtime.auth.Refusal;
import dev.oscarclient.runtime.auth.UnauthorizedReason;
import dev.oscarclient.runtime.http.WireRequest;

/** Sends envelopes without a security header: enough for services that want none. */
final class NoLogin implements Authenticator {

  @Override
  public boolean reaches(String address) {
    return true;
  }

  @Override
  public WireRequest authenticate(WireRequest request) {
    return request;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        UnauthorizedReason.NOT_SIGNED, "The service wants a login: give the client's builder one.");
  }

  @Override
  public String toString() {
    return "none";
  }
}
