package dev.oscarclient.generator.discover;

import dev.oscarclient.generator.discover.XmlCheck.UnusableXmlException;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.Problem.Severity;
import dev.oscarclient.generator.snapshot.DocumentForm;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks REST addresses for their WADL, in both forms: the XML one has the types, the JSON one says
 * which type a body has.
 */
final class WadlProbe {
  private static final String JSON = "application/json";
  private static final String XML = "application/xml";

  private final Fetcher fetcher;

  WadlProbe(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  /** Why an address is asked; it decides how much a failure matters. */
  enum Origin {
    /** The user named it: its description must be there. */
    NAMED,
    /** The server's list names it. */
    LISTED,
    /** Standard OSCARs have it. */
    GUESSED
  }

  /**
   * An address to ask.
   *
   * @param address below the web services
   * @param request path and query below the context
   * @param origin why it is asked
   */
  record Candidate(String address, String request, Origin origin) {
    /** On {@code /rs} the login lets a query of exactly {@code _wadl} pass, nothing else. */
    boolean takesOtherQueries() {
      return !address.equals("/rs") && request.endsWith("?_wadl");
    }
  }

  /** What came of one address. */
  static final class Outcome {
    final Candidate candidate;
    final List<Problem> notes = new ArrayList<>();
    Fetched first;
    @Nullable Fetched xml;
    @Nullable Fetched json;
    @Nullable Problem failure;
    List<String> references = List.of();

    Outcome(Candidate candidate, Fetched first) {
      this.candidate = candidate;
      this.first = first;
    }

    boolean usable() {
      return xml != null || json != null;
    }

    /** Tells whether the server says that there is simply nothing. */
    boolean absent() {
      return first.failure() == null && (first.status() == 404 || first.status() == 410);
    }
  }

  /** Asks all addresses; the outcomes are in their order. */
  List<Outcome> probe(List<Candidate> candidates) {
    List<FetchRequest> requests = new ArrayList<>();
    for (Candidate candidate : candidates) {
      requests.add(FetchRequest.of(candidate.request()));
    }
    List<Fetched> answers = fetcher.fetchAll(requests);
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      Outcome outcome = new Outcome(candidates.get(i), answers.get(i));
      takeXml(outcome, answers.get(i));
      outcomes.add(outcome);
    }
    retryXml(outcomes);
    askJson(outcomes);
    return outcomes;
  }

  private static void takeXml(Outcome outcome, Fetched answer) {
    if (!answer.is(DocumentForm.Type.WADL)) {
      outcome.failure = Diagnosis.of(Severity.WARNING, answer, "a WADL");
      return;
    }
    try {
      outcome.references = XmlCheck.of(answer.body()).references();
      outcome.xml = answer;
      outcome.failure = null;
    } catch (UnusableXmlException e) {
      outcome.failure = unusable(answer, e);
    }
  }

  /** Some servers default to the JSON form, or refuse a request without {@code Accept}. */
  private void retryXml(List<Outcome> outcomes) {
    List<Outcome> again = new ArrayList<>();
    List<FetchRequest> requests = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      boolean jsonCame = outcome.first.is(DocumentForm.Type.WADL_JSON);
      int status = outcome.first.status();
      if (outcome.xml == null && (jsonCame || status == 406 || status == 415)) {
        again.add(outcome);
        requests.add(new FetchRequest(outcome.candidate.request(), XML));
      }
    }
    List<Fetched> answers = fetcher.fetchAll(requests);
    for (int i = 0; i < answers.size(); i++) {
      takeXml(again.get(i), answers.get(i));
    }
  }

  private void askJson(List<Outcome> outcomes) {
    List<Outcome> asked = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      int status = outcome.first.status();
      if (outcome.usable()
          || status >= 500
          || (status == 200 && !outcome.first.is(DocumentForm.Type.HTML))) {
        asked.add(outcome);
      }
    }
    askJson(asked, outcome -> new FetchRequest(outcome.candidate.request(), JSON));
    asked.removeIf(outcome -> outcome.json != null || !outcome.candidate.takesOtherQueries());
    askJson(asked, outcome -> FetchRequest.of(outcome.candidate.request() + "&_type=json"));
    for (Outcome outcome : outcomes) {
      if (outcome.xml != null && outcome.json == null) {
        outcome.notes.add(
            Problem.info(
                outcome.xml.where(),
                "The server gives no JSON form of this WADL, which would say what the bodies are;"
                    + " the XML form is used alone."));
      }
    }
  }

  private interface RequestFor {
    FetchRequest of(Outcome outcome);
  }

  private void askJson(List<Outcome> outcomes, RequestFor requestFor) {
    List<FetchRequest> requests = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      requests.add(requestFor.of(outcome));
    }
    List<Fetched> answers = fetcher.fetchAll(requests);
    for (int i = 0; i < answers.size(); i++) {
      takeJson(outcomes.get(i), answers.get(i));
    }
  }

  private static void takeJson(Outcome outcome, Fetched answer) {
    DocumentForm form = answer.form();
    if (form == null || form.type() != DocumentForm.Type.WADL_JSON) {
      return;
    }
    try {
      JsonCheck.of(answer.body());
      outcome.json = answer;
    } catch (UnusableXmlException e) {
      outcome.notes.add(unusable(answer, e));
    }
  }

  static Problem unusable(Fetched answer, UnusableXmlException e) {
    return Problem.warning(
        answer.where(),
        String.valueOf(e.getMessage()),
        "Run again; if it stays, save the document and look at that line.");
  }
}
