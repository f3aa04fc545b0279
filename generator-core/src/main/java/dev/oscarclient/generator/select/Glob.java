package dev.oscarclient.generator.select;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of a name or path: {@code *} stands for anything but a slash, {@code **} for anything,
 * a {@code /**} at the end for nothing too. All else stands for itself, braces of a path's
 * variables included; a slash at the end makes no difference.
 */
public final class Glob {
  private static final Pattern TOKEN = Pattern.compile("/\\*\\*$|\\*\\*|\\*|[^*/]+|/");

  private final Pattern pattern;

  private Glob(Pattern pattern) {
    this.pattern = pattern;
  }

  /** Reads a pattern; every text is one. */
  public static Glob of(String text) {
    StringBuilder regex = new StringBuilder();
    Matcher tokens = TOKEN.matcher(withoutSlash(text));
    while (tokens.find()) {
      regex.append(
          switch (tokens.group()) {
            case "/**" -> "(?:/.*)?";
            case "**" -> ".*";
            case "*" -> "[^/]*";
            default -> Pattern.quote(tokens.group());
          });
    }
    return new Glob(Pattern.compile(regex.toString(), Pattern.DOTALL));
  }

  /** Returns whether the pattern stands for all of {@code text}. */
  public boolean matches(String text) {
    return pattern.matcher(withoutSlash(text)).matches();
  }

  private static String withoutSlash(String text) {
    return text.length() > 1 && text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
  }
}
