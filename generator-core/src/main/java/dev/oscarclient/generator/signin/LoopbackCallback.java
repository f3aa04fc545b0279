package dev.oscarclient.generator.signin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import java.io.IOException;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Listens on this machine for the browser that OSCAR sends back. */
public final class LoopbackCallback implements AutoCloseable {

  /** What to answer a browser that calls back. */
  public interface Visitor {
    /**
     * Is called with what came, several times if several come.
     *
     * @param query percent-encoded, or {@code null}
     */
    Reply called(@Nullable String query);
  }

  /**
   * What the user reads in the browser.
   *
   * @param status HTTP status
   * @param title one line
   * @param text what to do next; plain text
   */
  public record Reply(int status, String title, String text) {}

  private final HttpServer server;
  private final ExecutorService executor;
  private final String url;

  private LoopbackCallback(HttpServer server, ExecutorService executor, String url) {
    this.server = server;
    this.executor = executor;
    this.url = url;
  }

  /**
   * Starts to listen.
   *
   * @throws ProblemException if the port is in use, or may not be used
   */
  public static LoopbackCallback listen(CallbackAddress address, Visitor visitor) {
    HttpServer server;
    try {
      server = HttpServer.create(address.socket(), 0);
    } catch (BindException e) {
      throw new ProblemException(
          Problem.error(
              "--callback",
              "Port " + address.uri().getPort() + " is in use or may not be used.",
              "Choose another one, or 0 for any free one, if the URI registered in OSCAR allows"
                  + " it."));
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error("--callback", "Listening on this machine is not possible.", null));
    }
    ExecutorService executor =
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "callback");
              thread.setDaemon(true);
              return thread;
            });
    server.setExecutor(executor);
    String path = address.path();
    server.createContext(path, exchange -> answer(exchange, path, visitor));
    server.start();
    return new LoopbackCallback(server, executor, address.withPort(server.getAddress().getPort()));
  }

  private static void answer(HttpExchange exchange, String path, Visitor visitor)
      throws IOException {
    try (exchange) {
      boolean called =
          exchange.getRequestMethod().equals("GET")
              && exchange.getRequestURI().getRawPath().equals(path);
      Reply reply =
          called
              ? visitor.called(exchange.getRequestURI().getRawQuery())
              : new Reply(404, "Not found", "");
      byte[] page = page(reply).getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/html; charset=UTF-8");
      // The address holds the verifier: it is used up, but need not stay around.
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
      exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'");
      exchange.sendResponseHeaders(reply.status(), page.length);
      exchange.getResponseBody().write(page);
    }
  }

  private static String page(Reply reply) {
    return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
        + escaped(reply.title())
        + "</title></head><body><h1>"
        + escaped(reply.title())
        + "</h1><p>"
        + escaped(reply.text())
        + "</p></body></html>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Returns the address to be called back. */
  public String url() {
    return url;
  }

  /** Stops; an answer under way gets a second to be sent. */
  @Override
  public void close() {
    server.stop(1);
    executor.shutdown();
  }
}
