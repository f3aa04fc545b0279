package dev.oscarclient.generator.doctor;

import dev.oscarclient.generator.doctor.Patient.Secret;
import dev.oscarclient.generator.doctor.Signer.Method;
import dev.oscarclient.generator.doctor.Visit.Signing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** May the token do what standard clients do? Stops at the first refusal. */
final class ScopeCheck implements Check {
  private final HarmlessCalls calls;

  ScopeCheck(HarmlessCalls calls) {
    this.calls = calls;
  }

  @Override
  public Stage stage() {
    return Stage.SCOPE;
  }

  @Override
  public List<Stage> needs() {
    return List.of(Stage.TOKEN);
  }

  @Override
  public @Nullable String obstacle(Visit visit) {
    return visit.patient().grant() == null
        ? "No access token was given."
        : visit.signing() == null && visit.causeOf(Stage.TOKEN) == null
            ? "The token was not tried."
            : null;
  }

  @Override
  public void look(Visit visit) throws InterruptedException {
    Secret application = Objects.requireNonNull(visit.patient().application());
    Signing signing = Objects.requireNonNull(visit.signing());
    Signer signer = new Signer(application, visit.patient().grant(), Method.HMAC_SHA1);
    List<String> answered = new ArrayList<>();
    for (String call : calls.acrossServices()) {
      String address = HarmlessCalls.address(call);
      Answer answer = TokenCheck.signedGet(visit, signer, signing, address);
      String tried = "GET " + visit.path(address) + ", signed with the token";
      if (answer.status() == 401 || answer.status() == 403) {
        visit.found(
            Finding.of(
                    Code.SCOPE_REFUSED,
                    tried,
                    "The token is accepted, yet refused for " + call + " (" + answer + ").",
                    "Newer forks check scopes: ask for what the application needs when authorizing."
                        + " Otherwise check the provider's rights in OSCAR.")
                .with("refused", call));
        if (!visit.patient().riskToken()) {
          return;
        }
      } else if (answer.isSuccess()) {
        answered.add(call);
      }
    }
    if (!answered.isEmpty()) {
      visit.found(
          Finding.of(
              Code.SCOPES_SUFFICE,
              "GETs of several services, signed with the token",
              "Answered: " + String.join(", ", answered) + "."));
    } else {
      visit.found(
          Finding.skipped(Stage.SCOPE, "None of the calls that could tell is on this server."));
    }
  }
}
