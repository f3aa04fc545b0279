package dev.oscarclient.generator.learn;

import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.naming.PathTemplate;
import dev.oscarclient.generator.naming.PathTemplate.Part;
import dev.oscarclient.generator.notation.Similar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds the operation that a verb and a path mean: the path of its template, or one that a call
 * had.
 */
final class OperationMatcher {
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

  /**
   * A template to the letter goes before one of other variables (two may differ in nothing but
   * their regular expressions), that before a path it takes, and literal text before variables.
   */
  private static int score(String template, String path, String separator) {
    if (path.equals(template)) {
      return Integer.MAX_VALUE;
    }
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
    Map<String, String> keys = new TreeMap<>();
    for (OperationModel operation : operations) {
      String key = operation.verb() + " " + operation.path();
      keys.putIfAbsent(plain(key), key);
    }
    return Similar.closest(plain(text), keys.keySet()).stream().map(keys::get).toList();
  }

  private static String plain(String text) {
    return text.replaceAll("\\{[^{}]*}", "").replaceAll("[/_ ]+", " ").toLowerCase(Locale.ROOT);
  }
}
