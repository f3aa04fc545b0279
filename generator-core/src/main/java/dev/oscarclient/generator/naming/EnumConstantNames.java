package dev.oscarclient.generator.naming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names the constants of an open enumeration. */
public final class EnumConstantNames {

  /** What every generated enumeration has beside its constants. */
  private static final Set<String> TAKEN = Set.of("KNOWN", "TYPE", "UNKNOWN", "VALUES");

  private EnumConstantNames() {}

  /**
   * Names values.
   *
   * @param values on the wire, each once
   * @return constant names in the same order, e.g. {@code IN_PROGRESS} for {@code inProgress}
   */
  public static List<String> allocate(List<String> values) {
    List<Integer> order = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      order.add(i);
    }
    // The value that is a constant's name already keeps it; order in the document has no say.
    order.sort(
        Comparator.<Integer, Boolean>comparing(i -> !base(values.get(i)).equals(values.get(i)))
            .thenComparing(values::get));
    String[] names = new String[values.size()];
    Set<String> taken = new HashSet<>();
    for (int i : order) {
      String value = values.get(i);
      String name = base(value);
      for (int attempt = 1; !taken.add(Words.folded(name)); attempt++) {
        name = base(value) + ShortHash.suffix(value, attempt);
      }
      names[i] = name;
    }
    return Arrays.asList(names);
  }

  private static String base(String value) {
    if (value.isEmpty()) {
      return "EMPTY";
    }
    StringBuilder snake = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Words.isPlain(c)) {
        if (startsWord(value, i) && snake.length() > 0 && last(snake) != '_') {
          snake.append('_');
        }
        snake.append(Words.isLower(c) ? (char) (c - ('a' - 'A')) : c);
      } else if (snake.length() > 0 && last(snake) != '_') {
        snake.append('_');
      }
    }
    while (snake.length() > 1 && last(snake) == '_') {
      snake.setLength(snake.length() - 1);
    }
    String name = snake.toString();
    boolean nothing = name.isEmpty() || name.equals("_");
    String base =
        Words.startable(ShortHash.fit(nothing ? "" : name, "VALUE", Words.isForeign(value), value));
    return TAKEN.contains(base) ? base + "_" : base;
  }

  private static boolean startsWord(String value, int i) {
    if (i == 0 || !Words.isUpper(value.charAt(i))) {
      return false;
    }
    char before = value.charAt(i - 1);
    boolean lowerNext = i + 1 < value.length() && Words.isLower(value.charAt(i + 1));
    return Words.isLower(before) || Words.isDigit(before) || (Words.isUpper(before) && lowerNext);
  }

  private static char last(StringBuilder text) {
    return text.charAt(text.length() - 1);
  }
}
