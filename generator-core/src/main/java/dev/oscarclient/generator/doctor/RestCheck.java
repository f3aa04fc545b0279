package dev.oscarclient.generator.doctor;

import java.util.ArrayList;
import java.util.List;

/** Is the REST module on: the OAuth legs, and the services themselves? */
final class RestCheck implements Check {
  private final HarmlessCalls calls;

  RestCheck(HarmlessCalls calls) {
    this.calls = calls;
  }

  @Override
  public Stage stage() {
    return Stage.REST;
  }

  @Override
  public List<Stage> needs() {
    return List.of(Stage.CONTEXT);
  }

  @Override
  public void look(Visit visit) throws InterruptedException {
    String tried = "GET " + visit.path("/oauth/initiate") + " and of the services, unsigned";
    if (isAbsent(visit.unsignedLeg(FirstLeg.PATH))) {
      visit.failed(
          Finding.of(
              Code.REST_OFF,
              tried,
              "The REST module is off: there is no "
                  + visit.path("/oauth/initiate")
                  + " (HTTP 404).",
              "The clinic's host enables it with ModuleNames=REST (beside what is there already) in"
                  + " oscar.properties, and restarts OSCAR."));
      return;
    }
    if (servicesMissing(visit)) {
      visit.failed(
          Finding.of(
              Code.SERVICES_MISSING,
              tried,
              "The OAuth legs are there, yet no service answers below "
                  + visit.path("/services")
                  + " (HTTP 404).",
              "A proxy may let only some paths through: ask the clinic's host for all below "
                  + visit.path("/services")
                  + "."));
      return;
    }
    visit.found(
        Finding.of(
            Code.REST_ON, tried, "The REST module is on: OAuth legs and services are there."));
    List<String> missing = new ArrayList<>();
    for (String leg : List.of("/oauth/authorize", "/oauth/token")) {
      if (isAbsent(visit.unsignedLeg(leg))) {
        missing.add(visit.path(leg));
      }
    }
    if (!missing.isEmpty()) {
      visit.found(
          Finding.of(
              Code.LEG_MISSING,
              "GET of the later OAuth legs, unsigned",
              "There is no " + String.join(", no ", missing) + " (HTTP 404): nobody can authorize.",
              "A proxy may let only some paths through: ask the clinic's host for all below "
                  + visit.path("/oauth")
                  + "."));
    }
  }

  private boolean servicesMissing(Visit visit) throws InterruptedException {
    for (String call : calls.whoAmI()) {
      if (!isAbsent(visit.get(HarmlessCalls.address(call)))) {
        return false;
      }
    }
    return isAbsent(visit.get("/services?_wadl"));
  }

  private static boolean isAbsent(Answer answer) {
    return answer.status() == 404;
  }
}
