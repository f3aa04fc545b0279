package dev.oscarclient.generator.doctor;

import dev.oscarclient.generator.doctor.Patient.Secret;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Can a user log in by SOAP? One attempt: OSCAR locks accounts after a few that fail. */
final class SoapCheck implements Check {
  private static final String ADDRESS = "/LoginService";

  private static final Pattern SECOND_FACTOR =
      Pattern.compile("\\b(mfa|2fa|otp|totp|pin)\\b|two.?factor|multi.?factor|second.?factor");

  @Override
  public Stage stage() {
    return Stage.SOAP;
  }

  @Override
  public List<Stage> needs() {
    return List.of(Stage.CONTEXT);
  }

  @Override
  public @Nullable String obstacle(Visit visit) {
    if (visit.patient().soapUser() == null) {
      return "No user for SOAP was given (--soap-user).";
    }
    return visit.confidential() ? null : "A password is not sent over plain HTTP.";
  }

  @Override
  public void look(Visit visit) throws InterruptedException {
    Secret user = Objects.requireNonNull(visit.patient().soapUser());
    String path = visit.path(ADDRESS);
    Finding finding =
        finding("POST " + path + ", login2", visit.http().soapLogin(path, envelope(user)));
    if (finding.severity() == Severity.PROBLEM) {
      visit.failed(finding);
    } else {
      visit.found(finding);
    }
  }

  private static Finding finding(String tried, Answer answer) {
    String text = answer.text();
    if (answer.isSuccess() && text.contains("securityTokenKey")) {
      return Finding.of(
          Code.SOAP_LOGIN_POSSIBLE,
          tried,
          "The user can log in by SOAP: login2 gave a security token.");
    }
    if (answer.status() == 404) {
      return Finding.of(
          Code.SOAP_MISSING,
          tried,
          "There is no LoginService on this server (HTTP 404).",
          "Use the REST services, or ask the clinic's host.");
    }
    if (!text.contains("Fault")) {
      return Finding.of(
          Code.SOAP_UNCLEAR,
          tried,
          "The answer (" + answer + ") is neither a login nor a SOAP fault.",
          "Run again later; a firewall may stand before the SOAP services.");
    }
    String fault = text.toLowerCase(Locale.ROOT);
    return SECOND_FACTOR.matcher(fault).find()
        ? Finding.of(
            Code.SOAP_NEEDS_MFA,
            tried,
            "The user needs a second factor or a PIN, which login2 has no parameter for.",
            "Use REST, or a user of its own for the application, without them.")
        : Finding.of(
            Code.SOAP_LOGIN_REFUSED,
            tried,
            "The login was refused: name or password is wrong, the account is locked or expired, or"
                + " the server wants a second factor without saying so.",
            "Log in with a browser as that user first. It was tried once only, since OSCAR locks"
                + " accounts.");
  }

  private static String envelope(Secret user) {
    return "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\""
        + " xmlns:ws=\"http://ws.oscarehr.org/\"><soapenv:Body><ws:login2><arg0>"
        + escaped(user.name())
        + "</arg0><arg1>"
        + escaped(user.proof())
        + "</arg1></ws:login2></soapenv:Body></soapenv:Envelope>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
