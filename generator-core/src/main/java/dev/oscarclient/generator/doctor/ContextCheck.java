package dev.oscarclient.generator.doctor;

import dev.oscarclient.generator.discover.ServiceLinks;
import dev.oscarclient.generator.snapshot.DocumentForm;
import java.util.ArrayList;
import java.util.List;

/** Are there OSCAR's web services below the URL, or else below one of the usual contexts? */
final class ContextCheck implements Check {
  /** Names that OSCARs and their forks are deployed under; the root context last. */
  private static final List<String> USUAL =
      List.of(
          "/oscar",
          "/oscar_15",
          "/oscar15",
          "/oscar_12_1",
          "/oscar19",
          "/oscaremr",
          "/OscarMcmaster",
          "/oscarpro",
          "/kaiemr",
          "/openosp",
          "/openo",
          "/carlos",
          "/juno",
          "");

  private static final String WS = "/ws";

  @Override
  public Stage stage() {
    return Stage.CONTEXT;
  }

  @Override
  public List<Stage> needs() {
    return List.of(Stage.HTTP);
  }

  @Override
  public void look(Visit visit) throws InterruptedException {
    String given = visit.server().context();
    String services = visit.server().services();
    String tried = "GET of service list, WADL and WSDL below " + visit.server().base() + services;
    if (isOscar(visit, given + services) || hasFirstLeg(visit)) {
      visit.found(Finding.of(Code.WEB_SERVICES_FOUND, tried, "OSCAR's web services are there."));
    } else if (!services.isEmpty() && !given.isEmpty() && isOscar(visit, given)) {
      // A proxy shows them without their /ws, below the very URL that was given.
      visit.moveTo(given, "");
      visit.found(
          Finding.of(
              Code.WEB_SERVICES_FOUND,
              tried,
              "OSCAR's web services are there, without their /ws."));
    } else {
      elsewhere(visit, tried, given);
    }
  }

  private static void elsewhere(Visit visit, String tried, String given)
      throws InterruptedException {
    List<String> found = new ArrayList<>();
    for (String context : USUAL) {
      if (!context.equals(given) && isOscar(visit, context + WS)) {
        found.add(context);
      }
    }
    if (found.isEmpty()) {
      visit.failed(
          Finding.of(
              Code.NO_WEB_SERVICES,
              tried,
              "There are no web services of an OSCAR, nor below "
                  + String.join(", ", USUAL.subList(0, USUAL.size() - 1))
                  + " and the root.",
              "Log in to OSCAR with a browser: what follows the host in its address line, up to the"
                  + " next slash, is the context. A proxy may also let only other paths through."));
      return;
    }
    List<String> bases = found.stream().map(c -> visit.server().origin() + c).toList();
    visit.found(
        Finding.of(
                Code.WRONG_CONTEXT,
                tried,
                "There are no web services there, yet there are below "
                    + String.join(" and ", bases)
                    + ".",
                "Use --server " + bases.get(0) + ". What follows was examined there.")
            .with("baseUrl", bases.get(0)));
    visit.moveTo(found.get(0), WS);
  }

  private static boolean isOscar(Visit visit, String path) throws InterruptedException {
    return isWadl(visit, path + "/services?_wadl")
        || isList(visit, path + "/")
        || isList(visit, path + "/services/")
        || isWadl(visit, path + "/rs?_wadl")
        || visit.http().get(path + "/LoginService?wsdl", "*/*").is(DocumentForm.Type.WSDL);
  }

  /**
   * Where all documents are kept back, the first leg still answers unsigned requests its own way.
   */
  private static boolean hasFirstLeg(Visit visit) throws InterruptedException {
    Answer answer = visit.unsignedLeg(FirstLeg.PATH);
    return (answer.status() == 400 || answer.status() == 401) && !answer.isHtml();
  }

  private static boolean isWadl(Visit visit, String path) throws InterruptedException {
    return visit.http().get(path, "*/*").is(DocumentForm.Type.WADL);
  }

  static boolean isList(Visit visit, String path) throws InterruptedException {
    Answer answer = visit.http().get(path, "*/*");
    return answer.status() == 200 && !ServiceLinks.of(answer.body()).isEmpty();
  }
}
