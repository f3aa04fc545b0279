package dev.oscarclient.runtime.soap;

/**
 * A SOAP call that is ready to be made, in whichever way; for generated code.
 *
 * @param <T> what the operation answers with
 */
public final class SoapCall<T> {
  private final SoapRequest request;
  private final SoapResult<T> result;

  SoapCall(SoapRequest request, SoapResult<T> result) {
    this.request = request;
    this.result = result;
  }

  SoapRequest request() {
    return request;
  }

  SoapResult<T> result() {
    return result;
  }

  /** Returns address and operation: values may be health data. */
  @Override
  public String toString() {
    return request.toString();
  }
}
