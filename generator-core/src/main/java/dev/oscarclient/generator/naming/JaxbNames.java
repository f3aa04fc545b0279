package dev.oscarclient.generator.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names for what XJC makes of a schema, such that it neither changes them nor takes two of them for
 * the same. XJC sees no difference between {@code foo_bar} and {@code fooBar}: what must be unique
 * is unique without case and underscores.
 */
public final class JaxbNames {

  /** XJC's own class, and what the interfaces of wadl2java import beside the types they use. */
  private static final Set<String> TAKEN =
      Set.of(
          ("objectfactory consumes produces path pathparam queryparam headerparam matrixparam"
                  + " formparam defaultvalue get put post delete head options patch response source"
                  + " inputstream multivaluedmap multipart multipartbody oneway suspended"
                  + " asyncresponse valid")
              .split(" "));

  /** {@code getClass()} is everybody's. */
  private static final String CLASS = "class";

  private final Set<String> verbs = new HashSet<>();
  private final Set<String> classes = new HashSet<>();
  private final Set<String> roots = new HashSet<>();

  /**
   * Creates names for one schema.
   *
   * @param verbs of the operations: wadl2java makes an annotation of each that is not usual
   */
  public JaxbNames(Collection<String> verbs) {
    verbs.forEach(verb -> this.verbs.add(Words.folded(verb)));
  }

  /** Returns whether a class of this name cannot be, whatever other classes there are. */
  public boolean isTaken(String className) {
    String folded = Words.folded(className);
    return TAKEN.contains(folded) || verbs.contains(folded) || TakenTypeNames.contains(className);
  }

  /**
   * Names a class, uniquely ignoring case.
   *
   * @param wanted an identifier
   * @param key what makes the class the one it is; what tells it apart is made from this
   */
  public String type(String wanted, String key) {
    String fitting = ShortHash.fit(wanted, "Type", false, key);
    String base = isTaken(fitting) ? fitting + "Type" : fitting;
    String name = base;
    for (int attempt = 1; !classes.add(Words.folded(name)); attempt++) {
      name = base + ShortHash.suffix(key, attempt);
    }
    return name;
  }

  /**
   * Names the element that stands for a type as a document, once all classes are named: wadl2java
   * looks for a class of the element's name before it looks for its type.
   *
   * @param className the class of the type
   * @param wanted what it is called in XML, or {@code null} if that does not matter
   */
  public String root(String className, @Nullable String wanted) {
    if (wanted != null
        && isPlainXmlName(wanted)
        && isRootFree(className, wanted)
        && roots.add(key(wanted))) {
      return wanted;
    }
    String base = decapitalized(className);
    String name = base;
    for (int number = 2; !isRootFree(className, name) || !roots.add(key(name)); number++) {
      name = base + "Root" + number;
    }
    return name;
  }

  /** As JAXB does it: {@code PharmacyInfoTo1} goes down, {@code RSSResponse} does not. */
  private static String decapitalized(String className) {
    return className.length() > 1 && Words.isUpper(className.charAt(1))
        ? className
        : Words.lowerFirst(className);
  }

  private static boolean isPlainXmlName(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Words.isPlain(c) && (i == 0 || (c != '-' && c != '.'))) {
        return false;
      }
    }
    return !name.isEmpty() && !Words.isDigit(name.charAt(0));
  }

  private boolean isRootFree(String className, String name) {
    String folded = Words.folded(name);
    return folded.equals(Words.folded(className)) || !classes.contains(folded);
  }

  /**
   * Names properties as their accessors have them, {@code Foo} for {@code getFoo}.
   *
   * @param javaNames of the properties, identifiers
   * @param inherited names given to the properties of the types it extends
   * @return the names, in the order of {@code javaNames}
   */
  public static List<String> properties(List<String> javaNames, Collection<String> inherited) {
    Set<String> taken = new HashSet<>();
    taken.add(CLASS);
    inherited.forEach(name -> taken.add(key(name)));
    List<String> names = new ArrayList<>(javaNames.size());
    for (String javaName : javaNames) {
      StringBuilder joined = new StringBuilder();
      for (String word : javaName.split("_", -1)) {
        joined.append(Words.upperFirst(word));
      }
      String base =
          joined.isEmpty() || Words.isDigit(joined.charAt(0))
              ? "Value" + joined
              : joined.toString();
      String name = key(base).equals(CLASS) ? base + "Value" : base;
      for (int number = 2; !taken.add(key(name)); number++) {
        name = base + number;
      }
      names.add(name);
    }
    return names;
  }

  /** Returns whether XJC by itself calls the property or class of an XML name so. */
  public static boolean isOwnChoice(String xmlName, String javaName) {
    if (!Words.upperFirst(xmlName).equals(javaName)) {
      return false;
    }
    for (int i = 0; i < xmlName.length(); i++) {
      char c = xmlName.charAt(i);
      boolean changes =
          i == 0 ? !Words.isLower(c) && !Words.isUpper(c) : startsWord(c, xmlName.charAt(i - 1));
      if (changes || !Words.isPlain(c) || c == '_') {
        return false;
      }
    }
    return !xmlName.toLowerCase(Locale.ROOT).equals(CLASS);
  }

  /** After a digit, XJC begins a new word. */
  private static boolean startsWord(char c, char before) {
    return Words.isLower(c) && Words.isDigit(before);
  }

  private static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '_' && c != '-' && c != '.') {
        key.append(c);
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
