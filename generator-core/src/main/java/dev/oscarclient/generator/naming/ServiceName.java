package dev.oscarclient.generator.naming;

import dev.oscarclient.generator.naming.PathTemplate.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the service of an operation is called.
 *
 * @param name the name a user knows it by, e.g. {@code demographics}
 * @param accessor the method of {@code OscarClient}, e.g. {@code demographics}
 * @param className simple name of the class, e.g. {@code DemographicsApi}
 */
public record ServiceName(String name, String accessor, String className) {

  private static final Set<String> USUAL = Set.of("services", "rs");

  /** What {@code OscarClient}, its base and {@code Object} call their own methods. */
  private static final Set<String> TAKEN =
      TakenMethods.and(
          TakenMethods.OF_SERVICES, "builder", "caller", "close", "options", "soap", "toBuilder");

  /**
   * Returns the service of an operation: its first path segment, behind the words of its address.
   *
   * @param addressWords what goes before, see {@link #addressWords}; empty for OSCAR's usual
   *     addresses
   * @param path below the address
   */
  public static ServiceName of(List<String> addressWords, PathTemplate path) {
    String segment = "root";
    if (!path.segments().isEmpty()
        && path.segments().get(0).get(0) instanceof Part.Literal literal) {
      segment = literal.text();
    }
    StringBuilder source = new StringBuilder();
    StringBuilder joined = new StringBuilder();
    for (String word : addressWords) {
      append(joined, Words.camel(word));
      source.append(word).append('/');
    }
    append(joined, Words.camel(segment));
    source.append(segment);
    String all = source.toString();
    String name =
        Words.startable(
            Words.lowerFirst(
                ShortHash.fit(joined.toString(), "service", Words.isForeign(all), all)));
    return new ServiceName(name, accessor(name), Words.upperFirst(name) + "Api");
  }

  /**
   * Returns the service that a user calls so, or {@code null} if none can be: a name has letters
   * and digits.
   */
  public static @Nullable ServiceName named(String text) {
    if (!Words.isIdentifier(text) || text.indexOf('_') >= 0) {
      return null;
    }
    return of(List.of(), new PathTemplate(List.of(List.of(new Part.Literal(text))), false));
  }

  /**
   * Returns what services have in common that must share one class: file systems may ignore case.
   */
  public String key() {
    return Words.folded(className);
  }

  /** Gives way to taken names; {@code waitApi} does so too, as {@code wait} comes down to it. */
  private static String accessor(String name) {
    String stem = name;
    while (stem.endsWith("Api")) {
      stem = stem.substring(0, stem.length() - "Api".length());
    }
    return Words.isReserved(stem) || TAKEN.contains(stem) ? name + "Api" : name;
  }

  /**
   * Returns the words of a REST address that tell its services apart from the usual ones: {@code
   * /services/v1} gives {@code v1}; {@code /services} and {@code /rs} give none, as they publish
   * the same services.
   */
  public static List<String> addressWords(String address) {
    List<String> words = new ArrayList<>(allWords(address));
    words.removeAll(USUAL);
    return List.copyOf(words);
  }

  /** Returns the segments of an address. */
  public static List<String> allWords(String address) {
    List<String> words = new ArrayList<>();
    for (String word : address.split("/", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return List.copyOf(words);
  }

  private static void append(StringBuilder joined, String word) {
    joined.append(joined.length() == 0 ? word : Words.upperFirst(word));
  }
}
