package dev.oscarclient.generator.discover;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** An HTTP server that answers what a test tells it to, and 404 otherwise. */
final class FakeServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<Headers> headers = new CopyOnWriteArrayList<>();
  private final AtomicInteger inFlight = new AtomicInteger();
  private final AtomicInteger mostInFlight = new AtomicInteger();

  FakeServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /** Answers one exchange; must not close it. */
  interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  /** Returns origin and context. */
  String url(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  /** Answers requests for a path and query that carry no {@code Accept}. */
  FakeServer on(String request, Answer answer) {
    answers.put(request, answer);
    return this;
  }

  FakeServer on(String request, int status, String type, String body) {
    return on(request, status, type, body.getBytes(StandardCharsets.UTF_8));
  }

  FakeServer on(String request, int status, String type, byte[] body) {
    return on(request, exchange -> send(exchange, status, type, body));
  }

  /** Answers requests for a path and query that ask for JSON. */
  FakeServer onJson(String request, int status, String type, String body) {
    return on(request + " application/json", status, type, body);
  }

  /** Returns the requests so far: path, query, and {@code Accept} if there was one. */
  List<String> requests() {
    return requests;
  }

  List<Headers> headers() {
    return headers;
  }

  int mostInFlight() {
    return mostInFlight.get();
  }

  static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    mostInFlight.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
    try (exchange) {
      String accept = exchange.getRequestHeaders().getFirst("Accept");
      String request = exchange.getRequestURI() + (accept == null ? "" : " " + accept);
      requests.add(request);
      headers.add(exchange.getRequestHeaders());
      Answer answer = answers.get(request);
      if (answer == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        answer.to(exchange);
      }
    } finally {
      inFlight.decrementAndGet();
    }
  }
}
