package dev.oscarclient.generator.discover;

import dev.oscarclient.generator.discover.FetchFailure.Kind;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;

/**
 * Asks the one origin the user named, two documents at a time. Redirects are followed within that
 * origin only; time and size are bounded while a body streams in.
 */
final class Fetcher implements AutoCloseable {
  private static final int MAX_REDIRECTS = 5;
  private static final int AT_A_TIME = 2;

  /** A server that lets this many requests hang is not worth the wait for all the others. */
  private static final int MAX_TIMEOUTS = 3;

  private final ServerLocation location;
  private final List<RequestHeader> headers;
  private final DiscoveryLimits limits;
  private final ProgressListener progress;
  private final HttpClient client;
  private final ExecutorService workers;
  private final AtomicLong totalBytes = new AtomicLong();
  private int timeouts;

  Fetcher(
      ServerLocation location,
      List<RequestHeader> headers,
      DiscoveryLimits limits,
      ProxySelector proxies,
      ProgressListener progress) {
    this.location = location;
    this.headers = headers;
    this.limits = limits;
    this.progress = progress;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1) // no upgrade dance: gateways trip over it
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.connectTimeout())
            .proxy(proxies)
            .build();
    this.workers =
        Executors.newFixedThreadPool(
            AT_A_TIME,
            task -> {
              Thread thread = new Thread(task, "oscar-discovery");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Asks for one document.
   *
   * @throws ProblemException if the failure is one that ends the run
   */
  Fetched fetch(FetchRequest request) {
    return fetchAll(List.of(request)).get(0);
  }

  /**
   * Asks for documents; the answers come in the order of the requests, so does the progress.
   *
   * @throws ProblemException if a failure is one that ends the run
   */
  List<Fetched> fetchAll(List<FetchRequest> requests) {
    List<Future<Fetched>> running = new ArrayList<>(requests.size());
    for (FetchRequest request : requests) {
      running.add(workers.submit(() -> ask(request)));
    }
    List<Fetched> answers = new ArrayList<>(requests.size());
    for (Future<Fetched> future : running) {
      Fetched answer = await(future);
      progress.step(answer.step());
      FetchFailure failure = answer.failure();
      if (failure != null && failure.kind() == Kind.TIMEOUT) {
        timeouts++;
      }
      if (failure != null && (failure.fatal() || timeouts >= MAX_TIMEOUTS)) {
        throw new ProblemException(Problem.error(answer.where(), failure.what(), failure.advice()));
      }
      answers.add(answer);
    }
    return answers;
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }

  private Fetched await(Future<Fetched> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProblemException(
          Problem.error(location.base(), "The run was interrupted.", "Run it again."));
    } catch (ExecutionException e) {
      throw new IllegalStateException("asking a server failed in an unforeseen way", e.getCause());
    }
  }

  private Fetched ask(FetchRequest request) throws InterruptedException {
    long deadline = System.nanoTime() + limits.documentTimeout().toNanos();
    String url = location.url(request.path());
    for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      HttpResponse<byte[]> response;
      byte[] body;
      try {
        response = send(URI.create(url), request.accept(), deadline);
        body = decoded(response);
      } catch (IOException e) {
        return Fetched.failed(request, url, 0, TransportFailures.of(e, limits));
      } catch (TimeoutException e) {
        return Fetched.failed(request, url, 0, TransportFailures.timeout(limits));
      }
      if (totalBytes.addAndGet(body.length) > limits.totalBytes()) {
        return Fetched.failed(request, url, 0, TransportFailures.total(limits));
      }
      if (!isRedirect(response.statusCode())) {
        String type = response.headers().firstValue("Content-Type").orElse("");
        return Fetched.answer(
            request, withoutForeignQuery(url, request), response.statusCode(), type, body);
      }
      Redirect redirect = Redirect.of(location, url, response);
      if (redirect.failure() != null) {
        return Fetched.failed(request, url, response.statusCode(), redirect.failure());
      }
      url = redirect.url();
    }
    return Fetched.failed(
        request,
        location.url(request.path()),
        0,
        new FetchFailure(
            Kind.REDIRECT,
            "The server redirects more than " + MAX_REDIRECTS + " times.",
            "Open the URL in a browser to see where it leads."));
  }

  private HttpResponse<byte[]> send(URI uri, String accept, long deadline)
      throws IOException, TimeoutException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(uri).GET();
    builder.setHeader("User-Agent", "oscar-client-generator");
    for (RequestHeader header : headers) {
      builder.setHeader(header.name(), header.value());
    }
    builder.setHeader("Accept-Encoding", "gzip");
    if (!accept.isEmpty()) {
      builder.setHeader("Accept", accept);
    }
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(builder.build(), info -> new LimitedBody(limits.documentBytes()));
    try {
      return answer.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IOException(e.getCause());
    } finally {
      answer.cancel(true); // hangs up after a timeout or interrupt; else without effect
    }
  }

  /** Undoes gzip (RFC 9110, section 8.4.1.3), which some servers send without being asked. */
  private byte[] decoded(HttpResponse<byte[]> response) throws IOException {
    String coding =
        response.headers().firstValue("Content-Encoding").orElse("").toLowerCase(Locale.ROOT);
    byte[] body = response.body();
    if (body.length == 0 || coding.isEmpty() || coding.equals("identity")) {
      return body;
    }
    if (!coding.equals("gzip") && !coding.equals("x-gzip")) {
      throw new TransportFailures.UnknownCodingException();
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] plain = in.readNBytes((int) limits.documentBytes() + 1);
      if (plain.length > limits.documentBytes()) {
        throw new LimitedBody.TooLargeException();
      }
      return plain;
    }
  }

  private static boolean isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  /** A login page's address may carry a session or ticket in its query: messages leave it out. */
  private String withoutForeignQuery(String url, FetchRequest request) {
    if (url.equals(location.url(request.path()))) {
      return url;
    }
    return location.url(request.path()) + " redirected to " + Redirect.withoutQuery(url);
  }

  /** Returns how long one document may take, for messages. */
  static String seconds(Duration duration) {
    return duration.toMillis() % 1000 == 0
        ? duration.toSeconds() + " s"
        : duration.toMillis() + " ms";
  }
}
