package dev.oscarclient.generator.wadl;

import dev.oscarclient.generator.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with the parts of one document; tells only as much as can be read. */
final class Problems {
  /** A document with more problems than this has one cause for most of them. */
  private static final int MOST = 100;

  private static final int LONGEST_QUOTE = 120;

  private final String document;
  private final List<Problem> problems = new ArrayList<>();
  private String place = "";
  private int untold;

  Problems(String document) {
    this.document = document;
  }

  /**
   * Says what the problems to come are about. Servers write whole documents in one line, where a
   * line number alone finds nothing.
   *
   * @param newPlace path, or verb and path; empty for the document as a whole
   */
  void about(String newPlace) {
    place = newPlace;
  }

  void info(int line, String what) {
    add(Problem.info(where(line), what));
  }

  void warning(int line, String what, String advice) {
    add(Problem.warning(where(line), what, advice));
  }

  void error(int line, String what, String advice) {
    add(Problem.error(where(line), what, advice));
  }

  private String where(int line) {
    String at = at(document, line, 0);
    return place.isEmpty() ? at : at + " (" + printable(place) + ")";
  }

  private void add(Problem problem) {
    // Errors are always told: none of them can occur more than once in a document.
    if (problems.size() < MOST || problem.severity() == Problem.Severity.ERROR) {
      problems.add(problem);
    } else {
      untold++;
    }
  }

  List<Problem> all() {
    List<Problem> all = new ArrayList<>(problems);
    if (untold > 0) {
      all.add(
          Problem.warning(
              document, untold + " more problems in this document are not listed.", null));
    }
    return List.copyOf(all);
  }

  /** Returns where something is, as {@code document:line:column}, without what is unknown. */
  static String at(String document, int line, int column) {
    if (line <= 0) {
      return document;
    }
    return column <= 0 ? document + ":" + line : document + ":" + line + ":" + column;
  }

  /** Returns text from a document such that it can stand in a message. */
  static String quoted(String text) {
    return '"' + printable(text) + '"';
  }

  /** Returns text without control characters, which could rewrite a terminal, and not too long. */
  static String printable(String text) {
    int end = Math.min(text.length(), LONGEST_QUOTE);
    StringBuilder result = new StringBuilder(end + 3);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean visible =
          switch (Character.getType(c)) {
            case Character.CONTROL,
                Character.FORMAT,
                Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
          };
      result.append(visible ? c : ' ');
    }
    if (end < text.length()) {
      result.append("...");
    }
    return result.toString();
  }
}
