package dev.oscarclient.generator.doctor;

import dev.oscarclient.generator.discover.LimitedBody;
import dev.oscarclient.generator.discover.RequestHeader;
import dev.oscarclient.generator.discover.ServerLocation;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Every HTTP request of the doctor goes through here, and by construction none can change data:
 * there is GET, and there are the two POSTs whose only effect is a request token or a login. Each
 * is bounded in time, from connecting to the last byte, and in size.
 */
final class Exchange {
  private static final long MAX_BODY = 16L << 20;
  private static final int MAX_REDIRECTS = 5;

  /** A server that lets this many questions hang is not asked any more. */
  private static final int MAX_TIMEOUTS = 4;

  private final ServerLocation server;
  private final List<RequestHeader> headers;
  private final Duration timeout;
  private final HttpClient client;
  private final Map<String, Answer> remembered = new TreeMap<>();
  private int timeouts;

  Exchange(
      ServerLocation server, List<RequestHeader> headers, Duration timeout, ProxySelector proxies) {
    this.server = server;
    this.headers = headers;
    this.timeout = timeout;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1) // no upgrade dance: gateways trip over it
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(timeout)
            .proxy(proxies)
            .build();
  }

  /**
   * Asks for a document, unsigned; the same question is asked once in a visit. Redirects are
   * followed within the origin.
   *
   * @param path below the origin, with its query
   */
  Answer get(String path, String accept) throws InterruptedException {
    return remembered(path, "Accept", accept);
  }

  /**
   * Asks an OAuth leg, unsigned, which it refuses. CXF stumbles over a request without a media
   * type, and writes that into its log at length; so it gets one.
   */
  Answer unsignedLeg(String path) throws InterruptedException {
    return remembered(path, "Content-Type", "application/x-www-form-urlencoded");
  }

  private Answer remembered(String path, String header, String value) throws InterruptedException {
    String question = path + ' ' + header + ' ' + value;
    Answer known = remembered.get(question);
    if (known == null) {
      known = following(path, header, value);
      remembered.put(question, known);
    }
    return known;
  }

  /** Makes a signed call that reads. */
  Answer signedGet(String path, String authorization) throws InterruptedException {
    HttpRequest.Builder request = request(path).GET();
    request.setHeader("Accept", "application/json");
    request.setHeader("Authorization", authorization);
    return send(request.build());
  }

  /** Takes the first OAuth leg (RFC 5849 section 2.1): at most a request token comes of it. */
  Answer initiate(String path, String authorization) throws InterruptedException {
    HttpRequest.Builder request = request(path).POST(BodyPublishers.noBody());
    request.setHeader("Authorization", authorization);
    return send(request.build());
  }

  /** Sends a login by SOAP 1.1. */
  Answer soapLogin(String path, String envelope) throws InterruptedException {
    HttpRequest.Builder request = request(path).POST(BodyPublishers.ofString(envelope));
    request.setHeader("Content-Type", "text/xml; charset=UTF-8");
    request.setHeader("SOAPAction", "\"\"");
    return send(request.build());
  }

  private Answer following(String path, String header, String value) throws InterruptedException {
    String next = path;
    Answer answer = Answer.none(new IOException("not asked"));
    for (int i = 0; i <= MAX_REDIRECTS; i++) {
      HttpRequest.Builder request = request(next).GET();
      request.setHeader(header, value);
      answer = send(request.build());
      String target = withinOrigin(next, answer);
      if (target == null) {
        return answer;
      }
      next = target;
    }
    return answer;
  }

  /** Returns where a redirect leads, if it stays on this server; else {@code null}. */
  private @Nullable String withinOrigin(String from, Answer answer) {
    URI target = Redirects.target(server.origin() + from, answer);
    if (target == null || !Redirects.origin(target).equals(server.origin())) {
      return null;
    }
    String path = target.getRawPath().isEmpty() ? "/" : target.getRawPath();
    return target.getRawQuery() == null ? path : path + "?" + target.getRawQuery();
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.origin() + path));
    request.setHeader("User-Agent", "oscar-client-doctor");
    for (RequestHeader header : headers) {
      request.setHeader(header.name(), header.value());
    }
    return request;
  }

  private Answer send(HttpRequest request) throws InterruptedException {
    if (timeouts >= MAX_TIMEOUTS) {
      return Answer.none(new TimeoutException("not asked, since earlier questions hung"));
    }
    Instant asked = Instant.now();
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, info -> new LimitedBody(MAX_BODY));
    try {
      HttpResponse<byte[]> response = answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
      Instant middle = asked.plus(Duration.between(asked, Instant.now()).dividedBy(2));
      return Answer.of(response.statusCode(), response.headers(), response.body(), middle);
    } catch (ExecutionException e) {
      return Answer.none(e.getCause() == null ? e : e.getCause());
    } catch (TimeoutException e) {
      timeouts++;
      return Answer.none(e);
    } finally {
      answer.cancel(true); // hangs up after a timeout; else without effect
    }
  }
}
