package dev.oscarclient.generator.doctor;

import dev.oscarclient.generator.discover.ServiceLinks;
import dev.oscarclient.generator.snapshot.DocumentForm;
import java.util.List;

/** Does the server describe itself: service list, WADL in both forms? */
final class DescriptionCheck implements Check {
  private static final List<String> LIST_PLACES = List.of("", "/", "/services/");
  private static final String WADL = "/services?_wadl";

  @Override
  public Stage stage() {
    return Stage.DESCRIPTION;
  }

  @Override
  public List<Stage> needs() {
    return List.of(Stage.CONTEXT);
  }

  @Override
  public void look(Visit visit) throws InterruptedException {
    visit.found(list(visit));
    visit.found(
        visit.causeOf(Stage.REST) == null
            ? wadl(visit)
            : Finding.skipped(
                Stage.DESCRIPTION, "Without REST services there is no WADL of them."));
    ServerBases.addTo(visit, visit.get("/LoginService?wsdl"));
  }

  private static Finding list(Visit visit) throws InterruptedException {
    String tried = "GET of the service list at " + String.join(", ", shown(visit));
    for (String place : LIST_PLACES) {
      String path = visit.path(place);
      if (!path.isEmpty() && ContextCheck.isList(visit, path)) {
        Answer answer = visit.http().get(path, "*/*");
        ServerBases.addTo(visit, ServiceLinks.of(answer.body()));
        return Finding.of(Code.LIST_FOUND, tried, "The service list is at " + path + ".");
      }
    }
    return Finding.of(
        Code.LIST_MISSING,
        tried,
        "There is no service list; addresses besides the standard ones have to be named with"
            + " --address when generating.");
  }

  private static List<String> shown(Visit visit) {
    return LIST_PLACES.stream().map(visit::path).toList();
  }

  private static Finding wadl(Visit visit) throws InterruptedException {
    String path = visit.path(WADL);
    String tried = "GET " + path + ", plainly and as JSON";
    Answer plain = visit.http().get(path, "*/*");
    if (!plain.is(DocumentForm.Type.WADL)) {
      return Finding.of(
          Code.WADL_MISSING,
          tried,
          "The server publishes no WADL of its REST services (" + plain + ").",
          "As in Open-O 2026: generate with --lineage open-o, or from a snapshot or documents of a"
              + " server of the same version. Calls do not depend on it.");
    }
    ServerBases.addTo(visit, plain);
    if (visit.http().get(path, "application/json").is(DocumentForm.Type.WADL_JSON)
        || visit.http().get(path + "&_type=json", "*/*").is(DocumentForm.Type.WADL_JSON)) {
      return Finding.of(
          Code.WADL_BOTH_FORMS, tried, "The WADL is there, with the form that names types.");
    }
    return Finding.of(
        Code.WADL_WITHOUT_TYPES,
        tried,
        "The WADL is there, without the JSON form that names the types of bodies.",
        "As in OSCAR 15: standard operations are typed from the catalogue, vendors' own are raw"
            + " JSON. Calls do not depend on it.");
  }
}
