package dev.oscarclient.generator.naming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names the generated types of one API, unique ignoring case. */
public final class TypeNames {

  private TypeNames() {}

  /**
   * A type to be named.
   *
   * @param wanted the Java class name a server states, or the name in the grammar
   * @param key what makes it the type it is; no two types have the same
   */
  public record Wanted(String wanted, String key) {}

  /**
   * Returns what is wrong with the name a user wants for a type, as the end of a sentence, or
   * {@code null} if nothing is.
   */
  public static @Nullable String fault(String wanted) {
    if (!Words.isIdentifier(wanted) || Words.isReserved(wanted)) {
      return "is no Java identifier of plain letters and digits";
    }
    return TakenTypeNames.contains(wanted) ? "is a name of Java or of every client" : null;
  }

  /**
   * Names types, whatever their order. A type whose name is Java's, the runtime's or another type's
   * gets a suffix.
   *
   * @return Java names, in the order of {@code types}
   */
  public static List<String> allocate(List<Wanted> types) {
    List<Draft> drafts = new ArrayList<>(types.size());
    for (int i = 0; i < types.size(); i++) {
      drafts.add(Draft.of(types.get(i), i));
    }
    Collections.sort(drafts);
    String[] names = new String[types.size()];
    Set<String> taken = new HashSet<>();
    List<Draft> clashing = new ArrayList<>();
    for (Draft draft : drafts) {
      if (!draft.reserved && taken.add(Words.folded(draft.base))) {
        names[draft.index] = draft.base;
      } else {
        clashing.add(draft);
      }
    }
    for (Draft draft : clashing) {
      String base = draft.reserved ? draft.base + "Type" : draft.base;
      String name = draft.reserved ? base : base + ShortHash.suffix(draft.wanted.key(), 1);
      for (int attempt = 1; !taken.add(Words.folded(name)); attempt++) {
        name = base + ShortHash.suffix(draft.wanted.key(), attempt);
      }
      names[draft.index] = name;
    }
    return Arrays.asList(names);
  }

  /** A type with the name it would like to have. */
  private static final class Draft implements Comparable<Draft> {
    final Wanted wanted;
    final int index;
    final String base;
    final boolean reserved;

    private Draft(Wanted wanted, int index, String base) {
      this.wanted = wanted;
      this.index = index;
      this.base = base;
      this.reserved = TakenTypeNames.contains(base);
    }

    /** Puts the names first that need no change. */
    @Override
    public int compareTo(Draft other) {
      int order = Boolean.compare(other.keepsName(), keepsName());
      order = order != 0 ? order : wanted.wanted().compareTo(other.wanted.wanted());
      return order != 0 ? order : wanted.key().compareTo(other.wanted.key());
    }

    private boolean keepsName() {
      return base.equals(wanted.wanted());
    }

    static Draft of(Wanted type, int index) {
      String word = Words.upperFirst(Words.camel(type.wanted()));
      boolean lossy = Words.isForeign(type.wanted());
      return new Draft(
          type, index, Words.startable(ShortHash.fit(word, "Type", lossy, type.wanted())));
    }
  }
}
