package dev.oscarclient.generator.naming;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the package a user asks for. */
public final class PackageNames {

  private PackageNames() {}

  /**
   * Returns what keeps code from being generated into a package, as the end of a sentence that
   * begins with its name, or {@code null} if nothing does.
   */
  public static @Nullable String fault(String packageName) {
    if (packageName.isEmpty()) {
      return "is empty";
    }
    List<String> segments = List.of(packageName.split("\\.", -1));
    for (String segment : segments) {
      if (segment.isEmpty()) {
        return "has an empty part between its dots";
      }
      if (Words.isReserved(segment)) {
        return "contains '" + segment + "', which is a keyword of Java";
      }
      if (Words.isDigit(segment.charAt(0))) {
        return "contains '" + segment + "', which begins with a digit";
      }
      for (int i = 0; i < segment.length(); i++) {
        if (!Words.isPlain(segment.charAt(i))) {
          return "contains a character other than the letters a to z, digits, '_' and '.'";
        }
      }
    }
    // Class loaders refuse to define classes there.
    return segments.get(0).equals("java") ? "lies in 'java', which the JDK keeps for itself" : null;
  }
}
