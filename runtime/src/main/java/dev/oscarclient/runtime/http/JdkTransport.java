package dev.oscarclient.runtime.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Publisher;

/**
 * The last step: {@code java.net.http}. Sends each request once, see {@link SentOnce}; but over a
 * client that is made for HTTP/2, or that signs in at proxies, it leaves repetitions to that.
 */
public final class JdkTransport implements Transport {
  /** The JDK's own handler: any other costs the hop to another thread. */
  private static final BodyHandler<Publisher<List<ByteBuffer>>> BODY = BodyHandlers.ofPublisher();

  private final HttpClient client;
  private final boolean sendsOnce;

  /**
   * Creates the step.
   *
   * @param client a client that follows no redirects: they would carry credentials elsewhere
   */
  public JdkTransport(HttpClient client) {
    this.client = client;
    // The client itself starts anew when a server changes to HTTP/2 or a proxy asks who it is.
    this.sendsOnce =
        client.version() == HttpClient.Version.HTTP_1_1 && client.authenticator().isEmpty();
  }

  @Override
  public WireResponse send(WireRequest request) throws IOException {
    long start = System.nanoTime();
    HttpResponse<Publisher<List<ByteBuffer>>> response;
    try {
      response = client.send(toJdk(request), BODY);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for the response");
    }
    return toWire(response, request, start);
  }

  @Override
  public CompletableFuture<WireResponse> sendAsync(WireRequest request) {
    long start = System.nanoTime();
    CompletableFuture<HttpResponse<Publisher<List<ByteBuffer>>>> sent;
    try {
      sent = client.sendAsync(toJdk(request), BODY);
    } catch (IOException | RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
    CancellableFuture<WireResponse> result = new CancellableFuture<>();
    result.onCancel(() -> sent.cancel(true));
    var unused =
        sent.whenComplete(
            (response, failure) -> {
              if (failure != null) {
                result.completeExceptionally(asThrown(failure));
                return;
              }
              WireResponse wire = toWire(response, request, start);
              if (!result.complete(wire)) {
                wire.close();
              }
            });
    return result;
  }

  /** Returns what {@code send} would throw for a failure of {@code sendAsync}. */
  private static Throwable asThrown(Throwable failure) {
    Throwable cause = CancellableFuture.causeOf(failure);
    return cause instanceof SentOnce.RepetitionException
        ? new IOException(cause.getMessage(), cause)
        : cause;
  }

  private static WireResponse toWire(
      HttpResponse<Publisher<List<ByteBuffer>>> response, WireRequest request, long start) {
    // The JDK's timeout ends with the header fields; what is left of it is for the body.
    BodyStream body = new BodyStream(request.timeout().minusNanos(System.nanoTime() - start));
    response.body().subscribe(body);
    return new WireResponse(response.statusCode(), response.headers(), body);
  }

  private HttpRequest toJdk(WireRequest request) throws IOException {
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
    if (body != null && !typed) {
      builder.header("Content-Type", body.contentType());
    }
    BodyPublisher publisher = body == null ? BodyPublishers.noBody() : body.publisher();
    if (sendsOnce) {
      return builder.method(request.verb(), new SentOnce(publisher)).build();
    }
    return body == null
        ? withoutBody(builder, request.verb())
        : builder.method(request.verb(), publisher).build();
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
