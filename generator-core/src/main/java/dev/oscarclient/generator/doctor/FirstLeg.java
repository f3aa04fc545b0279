package dev.oscarclient.generator.doctor;

import dev.oscarclient.generator.doctor.Patient.Secret;
import dev.oscarclient.generator.doctor.Signer.Method;
import dev.oscarclient.generator.doctor.Visit.Signing;
import dev.oscarclient.runtime.http.NameValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks a server whether it accepts a signature, by the first OAuth leg: it is signed by consumer
 * key and secret alone, so a refusal costs nothing. With an access token it would cost the token
 * itself: CXF's server forgets a token as soon as a signature with it is wrong.
 */
final class FirstLeg {
  static final String PATH = "/oauth/initiate";

  /** What an answer means. */
  enum Verdict {
    /** A request token came. */
    ACCEPTED,
    /** No request token came, yet for another reason than the signature. */
    ACCEPTED_SIGNATURE,
    /** The answer is the same as to a wrong signature. */
    REFUSED,
    /** The server takes wrong signatures too. */
    UNCHECKED,
    /** Something else answered, or nothing. */
    UNCLEAR
  }

  private final Visit visit;
  private final Secret application;
  private final Map<String, Answer> controls = new HashMap<>();
  private String callback;
  private int asked;

  FirstLeg(Visit visit, Secret application) {
    this.visit = visit;
    this.application = application;
    this.callback = visit.patient().callback();
  }

  /** Goes on with another callback. */
  void useCallback(String other) {
    callback = other;
  }

  /** Returns how many signed requests were sent. */
  int asked() {
    return asked;
  }

  /** Asks, signed with key and secret. */
  Verdict ask(Signing signing, Method method) throws InterruptedException {
    return verdict(send(signing, method, application), signing.timeShift(), method);
  }

  /** Returns the answer to key and secret. */
  Answer answer(Signing signing, Method method) throws InterruptedException {
    return send(signing, method, application);
  }

  /** Returns how an unknown key is answered. */
  Fingerprint ofUnknownKey(Signing signing) throws InterruptedException {
    Secret nobody = new Secret(Signer.madeUp(), Signer.madeUp());
    return Fingerprint.of(send(signing, Method.HMAC_SHA1, nobody));
  }

  /** Returns how the key with a wrong secret is answered. */
  Fingerprint ofWrongSecret(Duration timeShift, Method method) throws InterruptedException {
    return Fingerprint.of(control(timeShift, method));
  }

  /** Compares an answer with that to a wrong secret. */
  Verdict verdict(Answer answer, Duration timeShift, Method method) throws InterruptedException {
    Answer control = control(timeShift, method);
    if (hasToken(control)) {
      return Verdict.UNCHECKED;
    }
    if (hasToken(answer)) {
      return Verdict.ACCEPTED;
    }
    if (!isRefusal(control)) {
      return Verdict.UNCLEAR;
    }
    if (Fingerprint.of(answer).equals(Fingerprint.of(control))) {
      return Verdict.REFUSED;
    }
    // CXF looks at time and nonce, then at the signature, then at callback and scopes: an answer of
    // its own to the right secret is about one of the latter.
    return answer.status() == 400 || answer.status() == 401
        ? Verdict.ACCEPTED_SIGNATURE
        : Verdict.UNCLEAR;
  }

  /** The answer to a secret that is wrong on purpose; it does not depend on the base. */
  private Answer control(Duration timeShift, Method method) throws InterruptedException {
    String key = timeShift + " " + method;
    Answer known = controls.get(key);
    if (known == null) {
      Secret wrong = new Secret(application.name(), Signer.madeUp());
      known = send(new Signing(SigningBases.called(visit), timeShift), method, wrong);
      controls.put(key, known);
    }
    return known;
  }

  private Answer send(Signing signing, Method method, Secret with) throws InterruptedException {
    asked++;
    String below = visit.server().services() + PATH;
    List<NameValue> own = new ArrayList<>(List.of(new NameValue("oauth_callback", callback)));
    String scope = visit.patient().scope();
    if (scope != null) {
      own.add(new NameValue("scope", scope));
    }
    String header = new Signer(with, null, method).sign("POST", signing, below, own);
    return visit.http().initiate(visit.path(PATH), header);
  }

  /** Tells whether an answer may be OAuth's: no failure, no rate limit, no server that is down. */
  private static boolean isRefusal(Answer answer) {
    return switch (answer.status()) {
      case 400, 401, 403, 500 -> true;
      default -> false;
    };
  }

  private static boolean hasToken(Answer answer) {
    return answer.isSuccess() && answer.text().contains("oauth_token_secret");
  }
}
