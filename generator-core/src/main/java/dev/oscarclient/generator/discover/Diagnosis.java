package dev.oscarclient.generator.discover;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.Problem.Severity;
import dev.oscarclient.generator.snapshot.DocumentForm;
import dev.oscarclient.generator.snapshot.DocumentText;
import java.util.Locale;

/** Says in plain words what is wrong with an answer that is not the document it should be. */
final class Diagnosis {
  private static final String GATEWAY_ADVICE =
      "OSCAR serves its descriptions without a login, so this is a gateway or firewall before it:"
          + " ask the clinic's host to let ?_wadl and ?wsdl through, or give what it needs with"
          + " --header.";

  private Diagnosis() {}

  /**
   * Explains an answer.
   *
   * @param answer that cannot be used
   * @param expected what it should have been, with its article
   */
  static Problem of(Severity severity, Fetched answer, String expected) {
    FetchFailure failure = answer.failure();
    if (failure != null) {
      return new Problem(severity, answer.where(), failure.what(), failure.advice());
    }
    DocumentForm form = DocumentForm.of(answer.body());
    boolean html = form.type() == DocumentForm.Type.HTML;
    String where = answer.where();
    return switch (answer.status()) {
      case 200 -> unexpected(severity, answer, expected, form);
      case 401 -> new Problem(severity, where, "The server asks for a login.", GATEWAY_ADVICE);
      case 403 ->
          new Problem(
              severity,
              where,
              html ? "A firewall page says no." : "The server refuses access.",
              GATEWAY_ADVICE);
      case 404, 410 ->
          new Problem(
              severity,
              where,
              "There is no " + withoutArticle(expected) + " at this address.",
              "Check the address.");
      case 407 ->
          new Problem(
              severity, where, "The proxy asks for a login.", "Use a proxy that needs none.");
      case 406 ->
          new Problem(
              severity, where, "The server cannot give the form asked for.", "Nothing to be done.");
      case 429, 503 ->
          new Problem(severity, where, "The server is busy or down.", "Run again later.");
      default ->
          new Problem(
              severity,
              where,
              answer.status() >= 500
                  ? "The server failed to make " + expected + "."
                  : "The server answered without " + expected + ".",
              "Open the URL in a browser, and ask the clinic's host for the server's log.");
    };
  }

  private static Problem unexpected(
      Severity severity, Fetched answer, String expected, DocumentForm form) {
    String where = answer.where();
    return switch (form.type()) {
      case HTML ->
          new Problem(
              severity,
              where,
              isLogin(answer)
                  ? "A login page came where " + expected + " should be."
                  : "An HTML page came where " + expected + " should be.",
              GATEWAY_ADVICE);
      case UNKNOWN_WADL ->
          new Problem(
              severity,
              where,
              "The answer is " + form.description() + ".",
              "Only WADL 2009-02 (" + DocumentForm.WADL_NAMESPACE + ") can be read.");
      default ->
          new Problem(
              severity,
              where,
              "The answer should be " + expected + "; it is " + form.description() + ".",
              "Open the URL in a browser to see what the server sends.");
    };
  }

  private static boolean isLogin(Fetched answer) {
    String text = DocumentText.decode(answer.body()).toLowerCase(Locale.ROOT);
    return text.contains("type=\"password\"") || text.contains("type='password'");
  }

  private static String withoutArticle(String expected) {
    return expected.substring(expected.indexOf(' ') + 1);
  }
}
