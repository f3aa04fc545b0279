package dev.oscarclient.runtime.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call as it goes down the chain of {@link Transport}s: immutable, and not yet encoded where a
 * signature needs the parts.
 *
 * @param label what logs may say of it
 * @param base the server's context
 * @param path what follows the context: web service path, address and operation, percent-encoded
 * @param query query parameters in the order they are sent
 * @param headers header fields, without {@code Content-Type}, which the body brings along
 * @param body the body, or {@code null} if there is none
 * @param timeout how long one attempt may wait for the server in all
 */
public record WireRequest(
    CallLabel label,
    BaseUrl base,
    String path,
    List<NameValue> query,
    List<NameValue> headers,
    @Nullable WireBody body,
    Duration timeout) {

  /** Copies the lists; an empty path is the root (RFC 9112 section 3.2.1). */
  public WireRequest {
    path = path.isEmpty() ? "/" : path;
    query = List.copyOf(query);
    headers = List.copyOf(headers);
  }

  /** Returns the HTTP verb. */
  public String verb() {
    return label.verb();
  }

  /** Returns the address to call, percent-encoded, with its query. */
  public String url() {
    String url = base + path;
    return query.isEmpty() ? url : url + "?" + PercentEncoding.encodePairs(query);
  }

  /** Returns the same request with a header field in place of those of the same name. */
  public WireRequest withHeader(String name, String value) {
    List<NameValue> changed = headersOtherThan(name);
    changed.add(new NameValue(name, value));
    return new WireRequest(label, base, path, query, changed, body, timeout);
  }

  /** Returns the same request without the header fields of that name. */
  public WireRequest withoutHeader(String name) {
    return new WireRequest(label, base, path, query, headersOtherThan(name), body, timeout);
  }

  private List<NameValue> headersOtherThan(String name) {
    List<NameValue> others = new ArrayList<>(headers.size() + 1);
    for (NameValue header : headers) {
      if (!header.name().equalsIgnoreCase(name)) {
        others.add(header);
      }
    }
    return others;
  }

  /** Returns the same request with another body. */
  public WireRequest withBody(WireBody newBody) {
    return new WireRequest(label, base, path, query, headers, newBody, timeout);
  }

  /** Returns the same request with another limit to its time. */
  public WireRequest withTimeout(Duration newTimeout) {
    return new WireRequest(label, base, path, query, headers, body, newTimeout);
  }

  /** Returns the request with what is left of its time, at least a millisecond. */
  public WireRequest startedAt(long nanoTime) {
    Duration left = timeout.minusNanos(System.nanoTime() - nanoTime);
    return withTimeout(left.toMillis() < 1 ? Duration.ofMillis(1) : left);
  }

  /** Returns verb, path template and request id. */
  @Override
  public String toString() {
    return label.toString();
  }
}
