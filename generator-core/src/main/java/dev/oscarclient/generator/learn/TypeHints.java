package dev.oscarclient.generator.learn;

import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.naming.PathTemplate;
import dev.oscarclient.generator.naming.PathTemplate.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a new type may be called, before names are made unique. */
final class TypeHints {

  private TypeHints() {}

  /**
   * Returns a name by the path of an operation: {@code /kiosk/devices/{id}} gives {@code
   * KioskDevice}.
   *
   * @param list whether the body is a list of it
   */
  static String ofPath(OperationModel operation, boolean list) {
    List<String> words = new ArrayList<>();
    boolean one = list;
    for (List<Part> segment : PathTemplate.of(operation.path()).segments()) {
      for (Part part : segment) {
        one = list || part instanceof Part.Variable;
        if (part instanceof Part.Literal literal) {
          words.add(literal.text());
        }
      }
    }
    if (words.isEmpty()) {
      return "Body";
    }
    int last = words.size() - 1;
    words.set(last, one ? singular(words.get(last)) : words.get(last));
    StringBuilder name = new StringBuilder();
    words.forEach(word -> name.append(upperFirst(word)));
    return name.toString();
  }

  /** Returns a name by the key an object stands under. */
  static String ofKey(String key, boolean several) {
    return upperFirst(several ? singular(key) : key);
  }

  /** Returns the singular of an English plural, as far as endings tell. */
  static String singular(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int length = word.length();
    if (lower.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    } else if (lower.matches(".*(?:s|x|z|ch|sh)es") && length > 4) {
      return word.substring(0, length - 2);
    }
    boolean plural = lower.endsWith("s") && !lower.matches(".*(?:ss|us|is|as)") && length > 3;
    return plural ? word.substring(0, length - 1) : word;
  }

  private static String upperFirst(String word) {
    return word.isEmpty() ? "" : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
