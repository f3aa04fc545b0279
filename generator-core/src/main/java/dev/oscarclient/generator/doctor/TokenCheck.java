package dev.oscarclient.generator.doctor;

import dev.oscarclient.generator.doctor.Patient.Secret;
import dev.oscarclient.generator.doctor.Signer.Method;
import dev.oscarclient.generator.doctor.Visit.Signing;
import dev.oscarclient.runtime.http.BaseUrl;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Does the server accept the access token, and know its provider? One call with it, after the first
 * leg has shown that everything else about the signature is right; what a refusal looks like is
 * found out with a token that was made up.
 */
final class TokenCheck implements Check {
  private static final String AUTHORIZE_AGAIN =
      "Authorize the application again: all three legs, with a provider who logs in.";

  /** A generic answer without the provider's number, or a refusal in it. */
  private static final Pattern NOBODY =
      Pattern.compile("\"message\"\\s*:\\s*null|\"success\"\\s*:\\s*false|^\\W*Sorry");

  private final HarmlessCalls calls;

  TokenCheck(HarmlessCalls calls) {
    this.calls = calls;
  }

  @Override
  public Stage stage() {
    return Stage.TOKEN;
  }

  @Override
  public List<Stage> needs() {
    return List.of(Stage.SIGNATURE);
  }

  @Override
  public @Nullable String obstacle(Visit visit) {
    return visit.patient().application() == null || visit.patient().grant() == null
        ? "No access token was given (--credentials FILE, or OSCAR_TOKEN and OSCAR_TOKEN_SECRET)."
        : visit.signing() == null
                && visit.causeOf(Stage.SIGNATURE) == null
                && visit.causeOf(Stage.REST) == null
            ? "No signature is known to be right, and a wrong one could cost the token its life."
            : null;
  }

  @Override
  public void look(Visit visit) throws InterruptedException {
    Instant end = visit.patient().grantExpiresAt();
    if (end != null && end.isBefore(Instant.now())) {
      visit.failed(
          Finding.of(
                  Code.TOKEN_EXPIRED,
                  "the credentials file",
                  "The token's time was up at "
                      + end
                      + ", going by when it was issued and its"
                      + " lifetime; it was not tried.",
                  AUTHORIZE_AGAIN)
              .with("validUntil", end.toString()));
      return;
    }
    Secret application = Objects.requireNonNull(visit.patient().application());
    Secret grant = Objects.requireNonNull(visit.patient().grant());
    Signing signing = Objects.requireNonNull(visit.signing());
    String call = reachable(visit);
    String address = HarmlessCalls.address(call);
    String tried = "GET " + visit.path(address) + ", signed with the token";

    Secret madeUp = new Secret(Signer.madeUp(), Signer.madeUp());
    Answer control =
        signedGet(visit, new Signer(application, madeUp, Method.HMAC_SHA1), signing, address);
    Answer answer =
        signedGet(visit, new Signer(application, grant, Method.HMAC_SHA1), signing, address);

    Finding finding = finding(visit, tried, answer, control);
    if (finding.code() == Code.TOKEN_REFUSED && visit.patient().riskToken()) {
      Finding other = otherBases(visit, new Signer(application, grant, Method.HMAC_SHA1), address);
      finding = other == null ? finding : other;
    }
    if (finding.severity() == Severity.PROBLEM) {
      visit.failed(finding);
    } else {
      visit.found(finding);
    }
  }

  /** Returns the first of the calls that is there, to go by the answer without a signature. */
  private String reachable(Visit visit) throws InterruptedException {
    for (String call : calls.whoAmI()) {
      if (visit.get(HarmlessCalls.address(call)).status() != 404) {
        return call;
      }
    }
    return calls.whoAmI().get(0);
  }

  static Answer signedGet(Visit visit, Signer signer, Signing signing, String address)
      throws InterruptedException {
    String below = visit.server().services() + address;
    return visit
        .http()
        .signedGet(visit.path(address), signer.sign("GET", signing, below, List.of()));
  }

  private static Finding finding(Visit visit, String tried, Answer answer, Answer control) {
    if (control.isSuccess()) {
      return Finding.of(
          Code.TOKEN_UNCLEAR,
          tried,
          "The server answers a token that was made up as well, so this call tells nothing.",
          "Tell the clinic's host: this server may not check signatures at all.");
    }
    if (answer.isSuccess()) {
      return answer.status() == 204 || NOBODY.matcher(answer.text()).find()
          ? withoutProvider(tried)
          : Finding.of(
              Code.TOKEN_ACCEPTED, tried, "The token is accepted, and its provider is known.");
    }
    Fingerprint print = Fingerprint.of(answer);
    if (print.says("token_expired") || print.says("expired")) {
      return Finding.of(Code.TOKEN_EXPIRED, tried, "The token's time is up.", AUTHORIZE_AGAIN);
    }
    if (print.says("signature_invalid")) {
      return Finding.of(
          Code.TOKEN_SECRET_WRONG,
          tried,
          "The token secret does not belong to the token.",
          "Take both from the same authorization. " + AUTHORIZE_AGAIN);
    }
    if (print.says("token_rejected") || print.says("token_revoked")) {
      return Finding.of(
          Code.TOKEN_UNKNOWN,
          tried,
          "The server does not know the token: never issued here, revoked, or removed.",
          AUTHORIZE_AGAIN);
    }
    if (print.equals(Fingerprint.of(control))) {
      return refused(visit, tried, answer);
    }
    if (print.says("provider") || answer.status() == 401) {
      return withoutProvider(tried);
    }
    if (answer.status() == 403) {
      return Finding.of(
          Code.SCOPE_REFUSED,
          tried,
          "The token is accepted, the call is not allowed with it (HTTP 403).",
          "Check the provider's rights in OSCAR, and the scopes that were asked for.");
    }
    return Finding.of(
        Code.TOKEN_UNCLEAR,
        tried,
        "The answer (" + answer + ") is neither a success nor what an unknown token gets.",
        "Run again; if it stays, ask the clinic's host for the server's log.");
  }

  private static Finding withoutProvider(String tried) {
    return Finding.of(
        Code.TOKEN_WITHOUT_PROVIDER,
        tried,
        "Signature and token are accepted, yet the token is connected to no provider.",
        AUTHORIZE_AGAIN + " If it stays, the provider's login record lacks its provider number.");
  }

  private static Finding refused(Visit visit, String tried, Answer answer) {
    return Finding.of(
        Code.TOKEN_REFUSED,
        tried,
        "The token is refused ("
            + answer
            + ") as one that does not exist: it has expired, was revoked, belongs to another server"
            + " or application, or its secret is wrong; this server answers all of these alike.",
        AUTHORIZE_AGAIN
            + (visit.patient().riskToken()
                ? ""
                : " It was not tried again, since a refused call can cost a token its life"
                    + " (--risk-token does)."));
  }

  /** Tries the token with the other bases; some of these calls may cost it its life. */
  private static @Nullable Finding otherBases(Visit visit, Signer signer, String address)
      throws InterruptedException {
    Signing signing = Objects.requireNonNull(visit.signing());
    for (BaseUrl base : SigningBases.of(visit)) {
      Signing other = new Signing(base, signing.timeShift());
      if (signedGet(visit, signer, other, address).isSuccess()) {
        visit.accepted(other);
        return Finding.of(
                Code.SIGNING_BASE_DIFFERS,
                "GET " + visit.path(address) + ", signed with the token for other URLs",
                "For calls, unlike for the OAuth legs, the server computes signatures with "
                    + base
                    + ".",
                "Set signingBaseUrl(\"" + base + "\") on the client's builder.")
            .with("signingBaseUrl", base.toString());
      }
    }
    return null;
  }
}
