package dev.oscarclient.generator.doctor;

import dev.oscarclient.generator.doctor.FirstLeg.Verdict;
import dev.oscarclient.generator.doctor.Patient.Secret;
import dev.oscarclient.generator.doctor.Signer.Method;
import dev.oscarclient.generator.doctor.Visit.Signing;
import dev.oscarclient.runtime.http.BaseUrl;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Does the server accept what key and secret sign, and if not: is it the time, the URL, or the
 * secret? No access token is involved, see {@link FirstLeg}.
 */
final class SignatureCheck implements Check {
  private static final Duration WORTH_A_TRY = Duration.ofSeconds(30);

  private static final String REST_CLIENTS = "Administration, Integration, REST Clients";

  private static final List<String> LOCAL_CALLBACKS =
      List.of("http://127.0.0.1/", "http://localhost/");

  private static final String TRY_A_CALLBACK =
      "First run again with --callback URL, as the application is registered: older servers do not"
          + " take oob, servers with scopes want --scope too, and both is answered as a wrong"
          + " signature is. ";

  private static final String TRY_ANOTHER_BASE =
      "Ask the clinic's host which scheme, host and port OSCAR's Tomcat itself is called with, and"
          + " try it with --signing-base URL.";

  @Override
  public Stage stage() {
    return Stage.SIGNATURE;
  }

  @Override
  public List<Stage> needs() {
    return List.of(Stage.REST);
  }

  @Override
  public @Nullable String obstacle(Visit visit) {
    return visit.patient().application() == null
        ? "No consumer key and secret were given (--credentials FILE, or OSCAR_CONSUMER_KEY and"
            + " OSCAR_CONSUMER_SECRET)."
        : null;
  }

  @Override
  public void look(Visit visit) throws InterruptedException {
    Secret application = Objects.requireNonNull(visit.patient().application());
    new Search(visit, new FirstLeg(visit, application)).run();
  }

  /** One search for what the server accepts. */
  private static final class Search {
    private final Visit visit;
    private final FirstLeg leg;
    private final String tried;

    Search(Visit visit, FirstLeg leg) {
      this.visit = visit;
      this.leg = leg;
      this.tried = "POST " + visit.path(FirstLeg.PATH) + ", signed with key and secret only";
    }

    void run() throws InterruptedException {
      Signing plain = new Signing(SigningBases.called(visit), Duration.ZERO);
      Answer answer = leg.answer(plain, Method.HMAC_SHA1);
      switch (leg.verdict(answer, Duration.ZERO, Method.HMAC_SHA1)) {
        case ACCEPTED, ACCEPTED_SIGNATURE -> accepted(plain, answer);
        case REFUSED -> otherCallback(plain);
        case UNCHECKED ->
            visit.found(
                Finding.of(
                    Code.SIGNATURE_UNCHECKED,
                    tried,
                    "The server gives a request token for a wrong signature too.",
                    "Tell the clinic's host: whoever knows the key can ask providers for access."));
        case UNCLEAR -> visit.failed(unclear(answer));
      }
    }

    /**
     * Older servers do not take {@code oob}, and CXF answers a refused callback as it does a wrong
     * signature; applications on this machine are registered with one of the others.
     */
    private void otherCallback(Signing plain) throws InterruptedException {
      if (isOutOfBand()) {
        for (String local : LOCAL_CALLBACKS) {
          leg.useCallback(local);
          Answer answer = leg.answer(plain, Method.HMAC_SHA1);
          if (leg.verdict(answer, Duration.ZERO, Method.HMAC_SHA1) == Verdict.ACCEPTED) {
            accepted(plain, answer);
            visit.found(
                Finding.of(
                    Code.CALLBACK_REFUSED,
                    tried,
                    "The callback oob is not taken; " + local + " is.",
                    "Authorize with a callback that starts with the URI registered on OSCAR's page"
                        + " REST Clients."));
            return;
          }
        }
        leg.useCallback(visit.patient().callback());
      }
      search(shift());
    }

    private boolean isOutOfBand() {
      return visit.patient().callback().equals(Patient.OUT_OF_BAND);
    }

    /** Returns how far timestamps have to be shifted to be right for the server. */
    private Duration shift() {
      Duration ahead = visit.clockAhead();
      return ahead == null || ahead.abs().compareTo(WORTH_A_TRY) < 0 ? Duration.ZERO : ahead;
    }

    private void search(Duration shift) throws InterruptedException {
      BaseUrl called = SigningBases.called(visit);
      if (!shift.isZero() && accepts(new Signing(called, shift))) {
        found(new Signing(called, shift));
        return;
      }
      List<BaseUrl> candidates = SigningBases.of(visit);
      for (BaseUrl candidate : candidates) {
        if (accepts(new Signing(candidate, shift))) {
          found(new Signing(candidate, shift));
          return;
        }
      }
      visit.failed(nothingAccepted(new Signing(called, shift), candidates));
    }

    private boolean accepts(Signing signing) throws InterruptedException {
      Verdict verdict = leg.ask(signing, Method.HMAC_SHA1);
      return verdict == Verdict.ACCEPTED || verdict == Verdict.ACCEPTED_SIGNATURE;
    }

    private void found(Signing signing) throws InterruptedException {
      Signing inTime = new Signing(signing.base(), Duration.ZERO);
      boolean needsShift = !signing.timeShift().isZero() && !accepts(inTime);
      visit.accepted(needsShift ? signing : inTime);
      if (needsShift) {
        visit.found(
            Finding.of(
                    Code.TIMESTAMP_REFUSED,
                    tried,
                    "The signature is refused with this machine's time and accepted with the"
                        + " server's.",
                    "Set the clock that is wrong; see the finding about clocks.")
                .with("timeShiftSeconds", String.valueOf(signing.timeShift().toSeconds())));
      }
      base(signing.base());
    }

    private void accepted(Signing signing, Answer answer) throws InterruptedException {
      visit.accepted(signing);
      base(signing.base());
      if (answer.isSuccess()) {
        return;
      }
      boolean scope = Fingerprint.of(answer).says("scope");
      visit.found(
          scope
              ? Finding.of(
                  Code.SCOPE_WANTED,
                  tried,
                  "The signature is right; the server wants scopes named in the first leg.",
                  "Ask the clinic which scopes the application may have, and name them when"
                      + " authorizing.")
              : Finding.of(
                  Code.CALLBACK_REFUSED,
                  tried,
                  "The signature is right; a request token was refused ("
                      + answer
                      + "), most likely for the callback.",
                  "A callback must start with the URI registered on OSCAR's page REST Clients; older"
                      + " servers do not take oob. Check yours with --callback URL."));
    }

    private void base(BaseUrl base) {
      boolean called = base.toString().equals(SigningBases.called(visit).toString());
      boolean given =
          visit.patient().signingBases().stream()
              .anyMatch(g -> g.toString().equals(base.toString()));
      if (called) {
        visit.found(
            Finding.of(Code.SIGNATURE_ACCEPTED, tried, "Key, secret and signature are accepted."));
      } else if (given) {
        visit.found(
            Finding.of(
                    Code.SIGNING_BASE_CONFIRMED,
                    tried,
                    "Key, secret and signature are accepted, signed for " + base + ".")
                .with("signingBaseUrl", base.toString()));
      } else {
        visit.found(
            Finding.of(
                    Code.SIGNING_BASE_DIFFERS,
                    tried,
                    "The server computes signatures with "
                        + base
                        + ", not with the URL that is"
                        + " called ("
                        + leg.asked()
                        + " signed requests to find out).",
                    "Set signingBaseUrl(\""
                        + base
                        + "\") on the client's builder. Or let the proxy"
                        + " pass on the scheme, host and port that it is called with.")
                .with("signingBaseUrl", base.toString()));
      }
    }

    private Finding nothingAccepted(Signing signing, List<BaseUrl> candidates)
        throws InterruptedException {
      Verdict plaintext =
          visit.confidential() ? leg.ask(signing, Method.PLAINTEXT) : Verdict.UNCLEAR;
      Fingerprint wrong = leg.ofWrongSecret(signing.timeShift(), Method.HMAC_SHA1);
      Finding finding;
      if (plaintext == Verdict.ACCEPTED || plaintext == Verdict.ACCEPTED_SIGNATURE) {
        finding =
            Finding.of(
                Code.SIGNING_BASE_UNKNOWN,
                tried,
                "Key and secret are right: PLAINTEXT, which does not cover the URL, is accepted. The"
                    + " server computes with an URL that is not among those tried.",
                TRY_ANOTHER_BASE);
      } else if (wrong.says("consumer_key_unknown") || wrong.says("consumer_key_rejected")) {
        finding =
            Finding.of(
                Code.CONSUMER_UNKNOWN,
                tried,
                "The server does not know the consumer key.",
                "Compare it with OSCAR's page " + REST_CLIENTS + ".");
      } else {
        boolean keyKnown = !leg.ofUnknownKey(signing).equals(wrong);
        boolean secretRefused =
            plaintext == Verdict.REFUSED
                && leg.ofWrongSecret(signing.timeShift(), Method.PLAINTEXT).equals(wrong);
        finding = refused(keyKnown, secretRefused);
      }
      return finding.with(
          "signingBasesTried",
          String.join(" ", candidates.stream().map(BaseUrl::toString).toList()));
    }

    private Finding refused(boolean keyKnown, boolean secretRefused) {
      if (keyKnown && secretRefused && !isOutOfBand()) {
        return Finding.of(
            Code.CONSUMER_SECRET_WRONG,
            tried,
            "The consumer secret is wrong: the server knows the key, and refuses the secret even as"
                + " PLAINTEXT, which does not depend on the URL.",
            "Copy the secret anew from OSCAR's page " + REST_CLIENTS + ".");
      }
      String about =
          keyKnown
              ? " The server knows the key, so it is the secret or the URL."
              : " The server answers an unknown key and a wrong secret alike.";
      return Finding.of(
          Code.SIGNATURE_REFUSED,
          tried,
          "The signature is refused with the URL that is called, and with every other the server"
              + " might see."
              + about
              + (secretRefused ? " PLAINTEXT is refused too, so it is hardly the URL." : ""),
          (isOutOfBand() ? TRY_A_CALLBACK : "")
              + "Copy key and secret anew from OSCAR's page "
              + REST_CLIENTS
              + ". If they are right: "
              + TRY_ANOTHER_BASE);
    }

    private Finding unclear(Answer answer) {
      return Finding.of(
          Code.SIGNATURE_UNCLEAR,
          tried,
          "The answer (" + answer + ") is neither a request token nor what a wrong signature gets.",
          "Run again; if it stays, ask the clinic's host for the server's log.");
    }
  }
}
