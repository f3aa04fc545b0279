package dev.oscarclient.generator.emit;

/** {@code package-info.java}, which JavaPoet has no form for. */
final class PackageInfo {
  private PackageInfo() {}

  /**
   * Returns the source.
   *
   * @param description javadoc, ours
   */
  static String source(String packageName, String description) {
    return Emitters.MARKER
        + "\n/** "
        + description
        + " */\n@NullMarked\npackage "
        + packageName
        + ";\n\nimport org.jspecify.annotations.NullMarked;\n";
  }
}
