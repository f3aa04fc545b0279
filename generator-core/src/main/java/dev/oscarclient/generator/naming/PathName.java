package dev.oscarclient.generator.naming;

import dev.oscarclient.generator.naming.PathTemplate.Part;
import java.util.List;
import java.util.Locale;

/**
 * An operation's name by its verb and path alone, before it meets the others of its service.
 *
 * @param method e.g. {@code getDayByDate}
 * @param full upper-camel, with the leading variable that {@code method} leaves out, e.g. {@code
 *     GetProviderNoDayByDate}
 */
record PathName(String method, String full) {

  /** Names an operation; the first literal of the path is its service and says nothing more. */
  static PathName of(String verb, PathTemplate path) {
    Composer name = new Composer();
    List<List<Part>> segments = path.segments();
    boolean service = startsWithLiteral(segments, 0);
    int first = service && segments.get(0).size() == 1 ? 1 : 0;
    String leading = "";
    if (isSingleVariable(segments, first) && startsWithLiteral(segments, first + 1)) {
      leading = Words.upperFirst(Words.camel(((Part.Variable) segments.get(first).get(0)).name()));
      first++;
    }
    for (int i = first; i < segments.size(); i++) {
      List<Part> segment = segments.get(i);
      boolean rest = i == 0 && service;
      name.add(rest ? segment.subList(1, segment.size()) : segment, rest);
    }
    String prefix = prefix(verb, name);
    String words = prefix.isEmpty() ? Words.lowerFirst(name.text()) : prefix + name.upperText();
    return new PathName(words, Words.upperFirst(prefix) + leading + name.upperText());
  }

  private static String prefix(String verb, Composer name) {
    if (verb.equals("POST")) {
      return name.hasLiteral() ? "" : "post";
    }
    String word = Words.camel(verb).toLowerCase(Locale.ROOT);
    return name.startsWithWord(word) ? "" : word;
  }

  private static boolean startsWithLiteral(List<List<Part>> segments, int index) {
    return index < segments.size() && segments.get(index).get(0) instanceof Part.Literal;
  }

  private static boolean isSingleVariable(List<List<Part>> segments, int index) {
    return index < segments.size()
        && segments.get(index).size() == 1
        && segments.get(index).get(0) instanceof Part.Variable;
  }

  /** Puts the pieces together in path order. */
  private static final class Composer {
    private final StringBuilder text = new StringBuilder();
    private String firstLiteral = "";
    private boolean literal;
    private boolean afterVariable;

    /** Adds a segment; {@code within} if a literal of the same segment went before. */
    void add(List<Part> segment, boolean within) {
      boolean afterLiteral = within;
      for (Part part : segment) {
        if (part instanceof Part.Literal piece) {
          String word = Words.camel(piece.text());
          afterLiteral |= !word.isEmpty();
          addLiteral(word);
        } else if (part instanceof Part.Variable variable) {
          addVariable(Words.upperFirst(Words.camel(variable.name())), afterLiteral);
        }
      }
    }

    private void addLiteral(String word) {
      if (word.isEmpty()) {
        return;
      }
      if (text.length() == 0) {
        firstLiteral = word;
        text.append(word);
      } else {
        text.append(Words.upperFirst(word));
      }
      literal = true;
      afterVariable = false;
    }

    private void addVariable(String word, boolean afterLiteral) {
      String joint = afterVariable ? "And" : afterLiteral ? "With" : "By";
      text.append(text.length() == 0 ? Words.lowerFirst(joint) : joint).append(word);
      afterVariable = true;
    }

    boolean hasLiteral() {
      return literal;
    }

    boolean startsWithWord(String word) {
      if (word.isEmpty() || !firstLiteral.startsWith(word)) {
        return false;
      }
      return firstLiteral.length() == word.length()
          || !Words.isLower(firstLiteral.charAt(word.length()));
    }

    String text() {
      return text.toString();
    }

    String upperText() {
      return Words.upperFirst(text.toString());
    }
  }
}
