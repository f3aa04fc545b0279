package dev.oscarclient.generator.doctor;

import java.util.List;

/** Is the address for browser sessions told apart from the one for OAuth? */
final class AddressCheck implements Check {
  private static final String RS = "/rs";

  private final HarmlessCalls calls;

  AddressCheck(HarmlessCalls calls) {
    this.calls = calls;
  }

  @Override
  public Stage stage() {
    return Stage.ADDRESS;
  }

  @Override
  public List<Stage> needs() {
    return List.of(Stage.CONTEXT);
  }

  @Override
  public void look(Visit visit) throws InterruptedException {
    String address = RS + calls.whoAmI().get(0);
    String tried = "GET " + visit.path(address) + ", unsigned";
    Answer answer = visit.get(address);
    String pointedAt = visit.patient().server().pointedAt();
    if (pointedAt != null && (pointedAt + "/").startsWith(RS + "/")) {
      visit.found(
          Finding.of(
              Code.POINTED_AT_RS,
              "the URL",
              "It names /rs, the address of OSCAR's own pages: it takes the session of somebody"
                  + " logged in, and refuses OAuth however well signed.",
              "Applications with OAuth call /services; it has the same operations. What follows was"
                  + " examined there."));
      return;
    }
    visit.found(
        Finding.of(
            Code.RS_NEEDS_SESSION,
            tried,
            answer.status() == 404
                ? "There is no /rs, or it has not this operation; /services is the one for OAuth."
                : "/rs is the address of OSCAR's own pages ("
                    + answer
                    + " without a session);"
                    + " /services is the one for OAuth."));
  }
}
