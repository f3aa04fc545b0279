package dev.oscarclient.runtime.soap;

import dev.oscarclient.runtime.ApiCall;
import dev.oscarclient.runtime.ApiCaller;
import dev.oscarclient.runtime.ApiRequest;
import dev.oscarclient.runtime.OscarResponse;
import dev.oscarclient.runtime.RequestOptions;
import dev.oscarclient.runtime.ResponseBody;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Makes the calls of generated SOAP clients. Safe for many threads. */
public final class SoapCaller {
  private final ApiCaller caller;

  SoapCaller(ApiCaller caller) {
    this.caller = caller;
  }

  /**
   * Returns a caller that shares everything with this one and makes its calls in another way.
   *
   * @param options count in place of what this one does
   */
  public SoapCaller withOptions(RequestOptions options) {
    return new SoapCaller(caller.withOptions(options));
  }

  /**
   * Makes a call and reads the response.
   *
   * @return what the operation answers with; {@code null} if the server answers with nothing
   * @throws dev.oscarclient.runtime.OscarException if the call fails in any way
   */
  public <T> @Nullable T call(SoapCall<T> call) {
    return caller.call(http(call));
  }

  /**
   * Makes a call and returns the response with status, header fields and bytes.
   *
   * @throws dev.oscarclient.runtime.OscarException if the call fails in any way
   */
  public <T> OscarResponse<T> raw(SoapCall<T> call) {
    return caller.raw(http(call));
  }

  /**
   * Makes a call without a thread that waits for it.
   *
   * @return completed with what {@link #call} returns or throws; cancelling it gives up the call
   */
  public <T> CompletableFuture<@Nullable T> async(SoapCall<T> call) {
    return caller.async(http(call));
  }

  private static <T> ApiCall<T> http(SoapCall<T> call) {
    SoapRequest request = call.request();
    ApiRequest http =
        ApiRequest.of("POST", "", request.address())
            .named(request.toString())
            .document(request.contentType(), request::envelope)
            .accept("text/xml", "application/soap+xml", "multipart/related");
    if (!request.isSoap12()) {
      http.fixedHeader("SOAPAction", request.quotedAction());
    }
    if (request.isRepeatable()) {
      http.readsOnly();
    }
    return http.answers(ResponseBody.document(new SoapResponse<>(call.result(), request.faults())));
  }

  /** Returns the address of the server and how calls are authenticated. */
  @Override
  public String toString() {
    return "SoapCaller[" + caller + "]";
  }
}
