package dev.oscarclient.generator.snapshot;

/** Names of files inside a snapshot. */
final class SnapshotFiles {
  private SnapshotFiles() {}

  /**
   * Tells whether a name is a plain relative path with {@code /} on every operating system: no
   * root, no drive, no {@code ..}, no backslash, no control character.
   */
  static boolean isSafe(String file) {
    if (file.isEmpty() || file.length() > 1000) {
      return false;
    }
    for (int i = 0; i < file.length(); i++) {
      char c = file.charAt(i);
      if (c < ' ' || c == 0x7f || c == '\\' || c == ':') {
        return false;
      }
    }
    int start = 0;
    while (start <= file.length()) {
      int slash = file.indexOf('/', start);
      int end = slash < 0 ? file.length() : slash;
      String segment = file.substring(start, end);
      if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
        return false;
      }
      start = end + 1;
    }
    return true;
  }
}
