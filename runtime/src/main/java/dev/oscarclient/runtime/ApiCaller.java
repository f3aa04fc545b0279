package dev.oscarclient.runtime;

import dev.oscarclient.runtime.auth.Authenticator;
import dev.oscarclient.runtime.http.CallLabel;
import dev.oscarclient.runtime.http.Transport;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Makes the calls of generated clients. Safe for many threads. */
public final class ApiCaller {
  private final ClientSettings settings;
  private final Authenticator authenticator;
  private final Transport chain;
  private final RequestIds requestIds;

  ApiCaller(
      ClientSettings settings,
      Authenticator authenticator,
      Transport chain,
      RequestIds requestIds) {
    this.settings = settings;
    this.authenticator = authenticator;
    this.chain = chain;
    this.requestIds = requestIds;
  }

  /**
   * Returns a caller that shares everything with this one and makes its calls in another way.
   *
   * @param options count in place of what this one does
   */
  public ApiCaller withOptions(RequestOptions options) {
    return new ApiCaller(settings.with(options), authenticator, chain, requestIds);
  }

  /**
   * Makes a call and reads the response.
   *
   * @return what the operation answers with; {@code null} if the server answers without a body
   * @throws OscarException if the call fails in any way
   * @throws IllegalArgumentException if a parameter cannot be sent; nothing was
   */
  public <T> @Nullable T call(ApiCall<T> call) {
    return call(call.request(), call.answer());
  }

  /** As {@link #call(ApiCall)}. */
  public <T> @Nullable T call(ApiRequest request, ResponseBody<T> body) {
    return execution(request, body, body::read).now();
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

  /**
   * Makes a call and returns the response with status, header fields and bytes.
   *
   * @throws OscarException if the call fails in any way; what the body means is looked at later
   * @throws IllegalArgumentException if a parameter cannot be sent; nothing was
   */
  public <T> OscarResponse<T> raw(ApiCall<T> call) {
    ResponseBody<T> answer = call.answer();
    return Objects.requireNonNull(
        execution(call.request(), answer, response -> response.raw(answer)).now());
  }

  /**
   * Makes a call without a thread that waits for it, pauses between attempts included. A {@link
   * Content} is handed over when it starts to come; reading it then blocks as usual.
   *
   * @return completed with what {@link #call(ApiCall)} returns or throws; cancelling it gives up
   *     the call and its connection. Stages derived from it run on threads of the common pool
   */
  public <T> CompletableFuture<@Nullable T> async(ApiCall<T> call) {
    ResponseBody<T> answer = call.answer();
    CallExecution<T> execution;
    try {
      execution = execution(call.request(), answer, answer::read);
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
    return execution.later();
  }

  private <R> CallExecution<R> execution(
      ApiRequest request, ResponseBody<?> body, CallExecution.Reading<R> reading) {
    String stated = settings.options().requestId();
    CallLabel label =
        request.label(stated == null ? requestIds.next() : stated, settings.webServicePath());
    CallFailures failures = new CallFailures(label, settings);
    return new CallExecution<>(
        request, address(request, failures), body, reading, failures, settings, chain);
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
