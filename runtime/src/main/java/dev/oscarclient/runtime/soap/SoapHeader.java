package dev.oscarclient.runtime.soap;

import dev.oscarclient.runtime.OscarResponse;
import dev.oscarclient.runtime.ResponseBody;
import dev.oscarclient.runtime.codec.OscarType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An element that may stand in the header of a SOAP answer, beside what the operation answers with.
 * Generated services have one for each that their WSDL declares, to be asked with the response of
 * {@code withRawResponse()}:
 *
 * <pre>{@code
 * OscarResponse<Chart> response = soap.chart().withRawResponse().getChart(7);
 * Integer quota = ChartService.Headers.QUOTA.in(response);
 * }</pre>
 *
 * @param <T> what it holds
 */
public final class SoapHeader<T> {
  private final String name;
  private final ResponseBody<T> reading;

  private SoapHeader(String name, ResponseBody<T> reading) {
    this.name = name;
    this.reading = reading;
  }

  /**
   * Names an element.
   *
   * @param name local name, or <code>{namespace}name</code> in a namespace
   */
  public static <T> SoapHeader<T> of(String name, OscarType<T> type) {
    SoapResult<T> result = SoapResult.header(Objects.requireNonNull(name), type);
    return new SoapHeader<>(name, ResponseBody.document(SoapResponse.ofHeader(result)));
  }

  /**
   * Returns what an answer has there; {@code null} if it has no such element, or one that is {@code
   * xsi:nil}.
   *
   * @throws dev.oscarclient.runtime.OscarDecodeException if the answer is no envelope, or the
   *     element not what was declared
   */
  public @Nullable T in(OscarResponse<?> response) {
    return response.as(reading);
  }

  /** Returns the name: what it holds may be health data. */
  @Override
  public String toString() {
    return "SoapHeader[" + name + "]";
  }
}
