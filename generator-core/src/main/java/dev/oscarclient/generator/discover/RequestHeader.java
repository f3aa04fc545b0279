package dev.oscarclient.generator.discover;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import java.util.Locale;
import java.util.Set;

/**
 * A header that every request carries, for a server behind a gateway. Its value may be a secret: it
 * is sent to the server's own origin only and printed nowhere.
 *
 * @param name a token of RFC 9110, section 5.6.2
 * @param value without line breaks
 */
public record RequestHeader(String name, String value) {
  /** Set by the HTTP client, or chosen per document by discovery. */
  private static final Set<String> OURS =
      Set.of(
          "accept",
          "accept-encoding",
          "connection",
          "content-length",
          "expect",
          "host",
          "transfer-encoding",
          "upgrade");

  /**
   * Checks the components.
   *
   * @throws ProblemException if the header cannot be sent
   */
  public RequestHeader {
    if (name.isEmpty() || !name.chars().allMatch(RequestHeader::isTokenCharacter)) {
      throw refused("Its name is not a header name.");
    }
    if (OURS.contains(name.toLowerCase(Locale.ROOT))) {
      throw refused("\"" + name + "\" is set by the generator itself.");
    }
    if (!value.chars().allMatch(c -> c == '\t' || (c >= ' ' && c != 0x7f))) {
      throw refused("The value of \"" + name + "\" holds a control character.");
    }
  }

  /**
   * Reads {@code Name: value}, as {@code --header} gives it.
   *
   * @throws ProblemException if it is not of that form
   */
  public static RequestHeader parse(String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw refused("There is no colon in it.");
    }
    return new RequestHeader(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
  }

  /** Returns the name only. */
  @Override
  public String toString() {
    return name + ": ***";
  }

  private static ProblemException refused(String why) {
    return new ProblemException(
        Problem.error(
            "--header", "A header cannot be sent. " + why, "Write it as \"Name: value\"."));
  }

  private static boolean isTokenCharacter(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "!#$%&'*+-.^_`|~".indexOf(c) >= 0;
  }
}
