package dev.oscarclient.runtime.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * The last step: {@code java.net.http}.
 *
 * <p>That sends a GET or HEAD again by itself, with the same signature, when a connection it used
 * before is closed without a byte of response: in nearly all cases because the server had given it
 * up while idle and never saw the request. It cannot be told not to, but for the whole JVM.
 */
public final class JdkTransport implements Transport {
  private final HttpClient client;

  /**
   * Creates the step.
   *
   * @param client a client that follows no redirects: they would carry credentials elsewhere
   */
  public JdkTransport(HttpClient client) {
    this.client = client;
  }

  @Override
  public WireResponse send(WireRequest request) throws IOException {
    long start = System.nanoTime();
    BodyStream body = new BodyStream(request.timeout());
    HttpResponse<BodyStream> response;
    try {
      response = client.send(toJdk(request), headers -> body);
    } catch (InterruptedException e) {
      body.close();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for the response");
    } catch (IOException | RuntimeException e) {
      body.close();
      throw e;
    }
    // The JDK's timeout ends with the header fields; what is left of it is for the body.
    body.waitAtMost(request.timeout().minusNanos(System.nanoTime() - start));
    return new WireResponse(response.statusCode(), response.headers(), body);
  }

  private static HttpRequest toJdk(WireRequest request) throws IOException {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(request.url())).timeout(positive(request.timeout()));
    WireBody body = request.body();
    boolean typed = false;
    boolean coded = false;
    for (NameValue header : request.headers()) {
      boolean isType = header.name().equalsIgnoreCase("Content-Type");
      typed |= isType;
      coded |= header.name().equalsIgnoreCase("Accept-Encoding");
      if (body != null || !isType) {
        builder.header(header.name(), header.value());
      }
    }
    if (!coded) {
      builder.header("Accept-Encoding", "gzip");
    }
    if (body == null) {
      return withoutBody(builder, request.verb());
    }
    if (!typed) {
      builder.header("Content-Type", body.contentType());
    }
    return builder.method(request.verb(), body.publisher()).build();
  }

  /** States a length of 0 only where a body could be expected (RFC 9110 section 8.6). */
  private static HttpRequest withoutBody(HttpRequest.Builder builder, String verb) {
    return switch (verb) {
      case "GET" -> builder.GET().build();
      case "DELETE" -> builder.DELETE().build();
      default -> builder.method(verb, BodyPublishers.noBody()).build();
    };
  }

  private static Duration positive(Duration timeout) {
    return timeout.compareTo(Duration.ofMillis(1)) < 0 ? Duration.ofMillis(1) : timeout;
  }
}
