package dev.oscarclient.runtime;

/**
 * A call that is ready to be made, in whichever way; for generated code.
 *
 * @param <T> what the operation answers with
 */
public final class ApiCall<T> {
  private final ApiRequest request;
  private final ResponseBody<T> answer;

  ApiCall(ApiRequest request, ResponseBody<T> answer) {
    this.request = request;
    this.answer = answer;
  }

  ApiRequest request() {
    return request;
  }

  ResponseBody<T> answer() {
    return answer;
  }

  /** Returns verb and path template: values may be health data. */
  @Override
  public String toString() {
    return request.toString();
  }
}
