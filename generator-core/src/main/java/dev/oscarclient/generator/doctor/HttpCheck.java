package dev.oscarclient.generator.doctor;

import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Does a web server answer, and is it OSCAR's rather than a firewall or gateway? */
final class HttpCheck implements Check {
  private static final String WADL = "/services?_wadl";

  @Override
  public Stage stage() {
    return Stage.HTTP;
  }

  @Override
  public List<Stage> needs() {
    return List.of(Stage.CONNECTION, Stage.TLS);
  }

  @Override
  public void look(Visit visit) throws InterruptedException {
    Answer list = visit.get("/");
    String tried = "GET " + visit.path("/") + " and " + visit.path(WADL);
    if (list.failure() != null) {
      visit.failed(noAnswer(visit, list.failure()));
      return;
    }
    Finding obstacle = obstacle(visit, tried, list);
    if (obstacle != null && isForEverything(visit, list.status())) {
      visit.failed(obstacle);
    } else {
      visit.found(Finding.of(Code.HTTP_ANSWERS, tried, "A web server answers."));
    }
  }

  /**
   * What stands before OSCAR answers for every path. Documents alone may well be kept back while
   * calls pass; the first OAuth leg does not help with 401, which it answers by itself.
   */
  private static boolean isForEverything(Visit visit, int status) throws InterruptedException {
    return visit.get(WADL).status() == status
        && (status == 401 || visit.unsignedLeg(FirstLeg.PATH).status() == status);
  }

  private static @Nullable Finding obstacle(Visit visit, String tried, Answer answer) {
    return switch (answer.status()) {
      case 301, 302, 303, 307, 308 -> redirected(visit, tried, answer);
      case 401 ->
          Finding.of(
              Code.GATEWAY_LOGIN,
              tried,
              "Everything asks for a login (HTTP 401), even what OSCAR shows to anybody.",
              "A gateway stands before it: ask for its key, and send it with --header.");
      case 407 ->
          Finding.of(
              Code.PROXY_LOGIN,
              tried,
              "The HTTP proxy of this network wants a login (HTTP 407).",
              "Use a proxy that needs none, or ask for an exception for this server.");
      case 403, 406 ->
          Finding.of(
              Code.FIREWALL_PAGE,
              tried,
              "Everything is refused ("
                  + answer
                  + (answer.isHtml() ? ", with an HTML page)" : ")")
                  + ": that is a web application firewall, not OSCAR.",
              "Ask the clinic's host to let this machine's address and the path "
                  + visit.path("/")
                  + "* through; some firewalls refuse unknown User-Agents too.");
      case 429, 502, 503, 504 ->
          Finding.of(
              Code.SERVER_DOWN,
              tried,
              "OSCAR is busy or down: a proxy answers for it (" + answer + ").",
              "Run again later; if it stays, tell the clinic's host.");
      default -> null;
    };
  }

  private static @Nullable Finding redirected(Visit visit, String tried, Answer answer) {
    URI target = Redirects.target(visit.server().origin() + visit.path("/"), answer);
    if (target == null) {
      return null;
    }
    String origin = Redirects.origin(target);
    boolean upgrade =
        !visit.https()
            && origin.startsWith("https:")
            && target.getHost().equalsIgnoreCase(visit.origin().getHost());
    String base = origin + visit.server().context();
    return upgrade
        ? Finding.of(
                Code.HTTPS_WANTED,
                tried,
                "The server redirects to https.",
                "Use " + base + ": credentials never follow a redirect.")
            .with("baseUrl", base)
        : Finding.of(
            Code.REDIRECT_ELSEWHERE,
            tried,
            "The server redirects to another one, " + origin + ".",
            "If that is where your OSCAR is, use it as --server. If it is a login, a gateway stands"
                + " before OSCAR: send what it needs with --header.");
  }

  private static Finding noAnswer(Visit visit, Throwable failure) {
    String tried = "GET " + visit.path("/");
    if (failure instanceof TimeoutException || failure instanceof HttpTimeoutException) {
      return Finding.of(
          Code.HTTP_TIMEOUT,
          tried,
          "The connection is there, an answer did not come within "
              + visit.patient().timeout().toSeconds()
              + " s.",
          "OSCAR is slow for minutes after its start: run again, with a longer --timeout. If it"
              + " stays, tell the clinic's host.");
    }
    if (!visit.https() && TlsLook.speaksTls(visit)) {
      String base = "https" + visit.server().base().substring("http".length());
      return Finding.of(
              Code.TLS_WANTED,
              tried,
              "The URL says http, the port speaks TLS.",
              "Use " + base + ".")
          .with("baseUrl", base);
    }
    return Finding.of(
        Code.HTTP_BROKEN,
        tried,
        "The connection broke before a whole answer was there.",
        "Run again; if it stays, check port and scheme, and what proxy stands before the server.");
  }
}
