package dev.oscarclient.generator.naming;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short text that tells long or clashing names apart, the same on every machine. */
final class ShortHash {

  /** Names longer than this are cut: with package and suffixes they must fit into file names. */
  private static final int LONGEST = 80;

  private static final int KEPT = 70;

  private ShortHash() {}

  /** Returns the first six hexadecimal digits of a text's SHA-256. */
  static String of(String text) {
    return full(text).substring(0, 6);
  }

  private static String full(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /**
   * Returns what tells a name apart from others: longer with each attempt, so that names come to an
   * end however many collide.
   *
   * @param attempt 1 for the first
   */
  static String suffix(String source, int attempt) {
    String digits = full(source);
    return switch (attempt) {
      case 1 -> "_" + digits.substring(0, 6);
      case 2 -> "_" + digits.substring(0, 16);
      case 3 -> "_" + digits;
      default -> "_" + digits + "_" + attempt;
    };
  }

  /**
   * Returns a name that fits into a file name and says what it was made from.
   *
   * @param name what is left of the source in ASCII, perhaps nothing
   * @param fallback what stands for nothing
   * @param lossy whether the source held more than {@code name} can say
   * @param source what is hashed if something was lost
   */
  static String fit(String name, String fallback, boolean lossy, String source) {
    String base = name.isEmpty() ? fallback : name;
    if (base.length() > LONGEST) {
      return base.substring(0, KEPT) + "_" + of(source);
    }
    return lossy || name.isEmpty() ? base + "_" + of(source) : base;
  }
}
