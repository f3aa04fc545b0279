package dev.oscarclient.generator.doctor;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Answers by a rule, and remembers every request: verb, path with query, {@code Authorization}. */
final class RecordingServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  /** What was asked. */
  record Request(String verb, String target, String authorization) {
    boolean isTo(String end) {
      return target.endsWith(end);
    }
  }

  /** What to answer; {@code location} only if it is not empty. */
  record Reply(int status, String type, String body, String location) {
    static Reply of(int status, String type, String body) {
      return new Reply(status, type, body, "");
    }
  }

  RecordingServer(Function<Request, Reply> rule) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", exchange -> handle(exchange, rule));
    server.start();
  }

  String url(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  List<Request> requests() {
    return requests;
  }

  private void handle(HttpExchange exchange, Function<Request, Reply> rule) throws IOException {
    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
    Request request =
        new Request(
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            authorization == null ? "" : authorization);
    requests.add(request);
    Reply reply = rule.apply(request);
    byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
    exchange.getRequestBody().readAllBytes();
    exchange.getResponseHeaders().set("Content-Type", reply.type());
    if (!reply.location().isEmpty()) {
      exchange.getResponseHeaders().set("Location", reply.location());
    }
    exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
