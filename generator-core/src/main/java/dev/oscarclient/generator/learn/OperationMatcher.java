package dev.oscarclient.generator.learn;

import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.naming.PathTemplate;
import dev.oscarclient.generator.naming.PathTemplate.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds the operation that a verb and a path mean: the path of its template, or one that a call
 * had.
 */
final class OperationMatcher {
  private static final int CLOSEST = 3;

  private final List<OperationModel> operations;

  OperationMatcher(List<OperationModel> operations) {
    this.operations = operations;
  }

  /**
   * Operations that are meant, more than one if that is not clear, none if there is none.
   *
   * @param score how exactly they are named, to compare with other readings of a name
   */
  record Found(List<OperationModel> operations, int score) {

    /** Returns this, or the other if that names operations more exactly. */
    Found or(Found other) {
      return other.score > score ? other : this;
    }
  }

  /**
   * Returns the operations that are meant.
   *
   * @param separator what stands between segments: {@code /}, or {@code _} or {@code __} in a name
   *     of a file
   */
  Found find(String verb, String path, String separator) {
    List<OperationModel> best = new ArrayList<>();
    int most = -1;
    for (OperationModel operation : operations) {
      if (operation.verb().equalsIgnoreCase(verb)) {
        int score = score(operation.path(), path, separator);
        if (score >= 0 && score > most) {
          best.clear();
          most = score;
        }
        if (score >= 0 && score == most) {
          best.add(operation);
        }
      }
    }
    return new Found(best, most);
  }

  /** A template itself goes before a path it takes, and literal text before variables. */
  private static int score(String template, String path, String separator) {
    List<String> exact = new ArrayList<>();
    List<String> open = new ArrayList<>();
    int literals = 0;
    String other = separator.equals("__") ? "(?:(?!__).)+" : "[^" + separator + "]+";
    for (List<Part> segment : PathTemplate.of(template).segments()) {
      StringBuilder exactly = new StringBuilder();
      StringBuilder openly = new StringBuilder();
      for (Part part : segment) {
        if (part instanceof Part.Literal literal) {
          exactly.append(Pattern.quote(literal.text()));
          openly.append(Pattern.quote(literal.text()));
          literals += literal.text().length() + 1;
        } else {
          exactly.append("\\{[^{}]*}");
          openly.append("(?:\\{[^{}]*}|").append(other).append(')');
        }
      }
      exact.add(exactly.toString());
      open.add(openly.toString());
    }
    String joint = Pattern.quote(separator);
    String edge = "(?:" + joint + ")*";
    if (path.matches(edge + String.join(joint, exact) + edge)) {
      return 1_000_000 + literals;
    }
    return path.matches(edge + String.join(joint, open) + edge) ? literals : -1;
  }

  /** Returns the operations that look most like a text, for a message. */
  List<String> closest(String text) {
    String wanted = plain(text);
    return operations.stream()
        .map(operation -> operation.verb() + " " + operation.path())
        .sorted(
            Comparator.comparingInt((String key) -> distance(wanted, plain(key)))
                .thenComparing(key -> key))
        .limit(CLOSEST)
        .toList();
  }

  private static String plain(String text) {
    return text.replaceAll("\\{[^{}]*}", "").replaceAll("[/_ ]+", " ").toLowerCase(Locale.ROOT);
  }

  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
