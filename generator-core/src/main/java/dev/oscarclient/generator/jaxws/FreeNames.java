package dev.oscarclient.generator.jaxws;

import dev.oscarclient.generator.naming.Numbered;
import dev.oscarclient.generator.naming.TypeNames;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Gives out names, each once. */
final class FreeNames {
  private final Set<String> taken = new HashSet<>();

  /** Takes a name that is given already. */
  void take(String name) {
    taken.add(key(name));
  }

  /** Returns a name for a Java class, unique ignoring case. */
  String javaClass(String wanted) {
    return any(javaName(wanted));
  }

  /** Returns what a class is called that would like a name, if nothing else has it. */
  static String javaName(String wanted) {
    return TypeNames.allocate(List.of(new TypeNames.Wanted(wanted, wanted))).get(0);
  }

  /** Returns a name, unique ignoring case and underscores. */
  String any(String wanted) {
    return Numbered.free(wanted, name -> taken.add(key(name)));
  }

  /** Returns what XJC sees of a name: neither case nor what is no letter or digit. */
  static String key(String name) {
    return name.replaceAll("[-._]", "").toLowerCase(Locale.ROOT);
  }
}
