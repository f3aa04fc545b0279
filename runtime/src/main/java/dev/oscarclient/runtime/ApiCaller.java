package dev.oscarclient.runtime;

import dev.oscarclient.runtime.auth.Authenticator;
import dev.oscarclient.runtime.codec.CodecException;
import dev.oscarclient.runtime.http.CallLabel;
import dev.oscarclient.runtime.http.Transport;
import dev.oscarclient.runtime.http.WireRequest;
import dev.oscarclient.runtime.http.WireResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Makes the calls of generated clients. Safe for many threads. */
public final class ApiCaller {
  private final ClientSettings settings;
  private final Authenticator authenticator;
  private final Transport chain;
  private final String requestIdPrefix;
  private final AtomicLong calls = new AtomicLong();

  ApiCaller(
      ClientSettings settings,
      Authenticator authenticator,
      Transport chain,
      String requestIdPrefix) {
    this.settings = settings;
    this.authenticator = authenticator;
    this.chain = chain;
    this.requestIdPrefix = requestIdPrefix;
  }

  /**
   * Makes a call and reads the response.
   *
   * @return what {@code body} makes of the response; {@code null} if the server answers without one
   * @throws OscarException if the call fails in any way
   * @throws IllegalArgumentException if a parameter cannot be sent; nothing was
   */
  public <T> @Nullable T call(ApiRequest request, ResponseBody<T> body) {
    CallLabel label = newLabel(request);
    CallFailures failures = new CallFailures(label, settings);
    WireResponse response = send(wire(request, label, failures), failures);
    T result = null;
    try {
      if (response.status() / 100 != 2) {
        throw failures.status(response);
      }
      result = body.read(new SuccessfulResponse(request, response, failures, settings));
      return result;
    } catch (IOException e) {
      throw failures.noResponse(e);
    } finally {
      // A Content closes it itself, when its reader is done.
      if (!(result instanceof Content)) {
        response.close();
      }
    }
  }

  /**
   * Makes a call whose response has no body; one that comes all the same is discarded.
   *
   * @throws OscarException if the call fails in any way
   * @throws IllegalArgumentException if a parameter cannot be sent; nothing was
   */
  public void call(ApiRequest request) {
    call(request, ResponseBody.discarded());
  }

  private WireRequest wire(ApiRequest request, CallLabel label, CallFailures failures) {
    String address = address(request, failures);
    try {
      return request.toWire(label, address, settings);
    } catch (CodecException e) {
      throw failures.unwritable(e);
    }
  }

  private WireResponse send(WireRequest wire, CallFailures failures) {
    try {
      return chain.send(wire);
    } catch (IOException e) {
      throw failures.noResponse(e);
    }
  }

  private CallLabel newLabel(ApiRequest request) {
    return request.label(requestIdPrefix + "-" + calls.incrementAndGet());
  }

  private String address(ApiRequest request, CallFailures failures) {
    for (String address : request.addresses()) {
      if (authenticator.reaches(address)) {
        return address;
      }
    }
    throw failures.unreachable(request.addresses(), authenticator);
  }

  /** Returns the address of the server and how calls are authenticated. */
  @Override
  public String toString() {
    return "ApiCaller[" + settings.baseUrl() + ", " + authenticator + "]";
  }
}
