package dev.oscarclient.generator.xsd;

import dev.oscarclient.generator.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads XML schemas to plain records, with Apache XmlSchema.
 *
 * <p>It covers what JAXB writes for annotated classes, and what people write by hand: see {@code
 * SchemaReaderTest} and its neighbours for one case of each. Definitions that several schemas share
 * are merged, and the order of components in a schema does not matter, as servers change it from
 * restart to restart.
 *
 * <ul>
 *   <li>An element of anonymous type with nothing but one repeated element in it is what JAXB
 *       writes for {@code XmlElementWrapper}, and read as a list with a {@linkplain
 *       SchemaProperty#wrapper() wrapper}.
 *   <li>An anonymous type gets its name from where it stands: that of its global element, or {@code
 *       a.b} for element {@code b} of type (or group) {@code a}; if that is taken, {@code a.b.2}.
 *   <li>A restriction has the base it restricts, and only those parts that the base does not have.
 *   <li>A union is what all its members come down to, or else text; facets other than enumeration
 *       are left out, as are {@code anyAttribute}, identity constraints, defaults, and
 *       redefinitions (the definitions they change are used).
 *   <li>Mixed content has an optional text part before its elements.
 *   <li>A substitution group is read as its head: a part that refers to the head has the head's
 *       type.
 * </ul>
 *
 * <p>Nothing is fetched: an {@code include} or {@code import} leads to what the resolver knows.
 * Instances hold no state between calls.
 */
public final class SchemaReader {
  private static final int MAX_MESSAGE = 500;

  private final SchemaResolver resolver;

  /**
   * Creates a reader.
   *
   * @param resolver finds the documents that schemas include and import
   */
  public SchemaReader(SchemaResolver resolver) {
    this.resolver = resolver;
  }

  /**
   * Reads schemas as one set.
   *
   * @param sources the schemas; of groups that they define differently the first is used, of types
   *     and elements the fuller one
   * @return what they define; its problems are warnings, but errors if they leave neither a type
   *     nor an element
   */
  public SchemaSet read(List<SchemaSource> sources) {
    SchemaLoader loader = new SchemaLoader(resolver);
    loader.load(sources);
    SchemaConversion conversion = new SchemaConversion(new Components(loader.schemas()));
    List<SchemaType> types = conversion.types();
    List<SchemaElement> elements = conversion.elements();

    boolean nothing = types.isEmpty() && elements.isEmpty();
    List<Problem> problems = new ArrayList<>();
    for (Problem problem : loader.problems()) {
      problems.add(printable(problem, nothing));
    }
    for (Problem problem : conversion.problems()) {
      problems.add(printable(problem, nothing));
    }
    // Not in the order they were found, which is that of the components.
    problems.sort(Comparator.comparing(Problem::where).thenComparing(Problem::what));
    return new SchemaSet(types, elements, problems);
  }

  /** Names come from documents: none may reach a terminal as a control character, or as a book. */
  private static Problem printable(Problem problem, boolean fatal) {
    return new Problem(
        fatal ? Problem.Severity.ERROR : problem.severity(),
        printable(problem.where()),
        printable(problem.what()),
        problem.advice());
  }

  private static String printable(String text) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length() && i < MAX_MESSAGE; i++) {
      char c = text.charAt(i);
      line.append(Character.isISOControl(c) || Character.isSurrogate(c) ? ' ' : c);
    }
    return text.length() > MAX_MESSAGE ? line.append('…').toString() : line.toString();
  }
}
