package dev.oscarclient.generator.naming;

import java.util.function.Predicate;

/** Names that are alike, told apart by numbers. */
public final class Numbered {

  private Numbered() {}

  /**
   * Returns a name that can be taken: the wanted one, e.g. {@code chart}, else {@code chart2},
   * {@code chart3}, and so on.
   *
   * @param take takes a name if it is free, and tells whether it was
   */
  public static String free(String wanted, Predicate<String> take) {
    String name = wanted;
    for (int number = 2; !take.test(name); number++) {
      name = wanted + number;
    }
    return name;
  }
}
