package dev.oscarclient.generator.jaxws;

import java.nio.charset.StandardCharsets;

/** Namespaces, SOAP actions and addresses, as they may stand in a document of ours. */
final class PlainUri {
  private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

  private PlainUri() {}

  /**
   * Returns a URI without characters that none may have (RFC 3986, section 2): wsdl2java writes
   * these texts into Java literals as they are. Letters of other alphabets stay.
   */
  static String of(String uri) {
    StringBuilder plain = new StringBuilder(uri.length());
    uri.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || (c < 0x7F && ALLOWED.indexOf(c) >= 0)) {
                plain.appendCodePoint(c);
              } else {
                encode(c, plain);
              }
            });
    return plain.toString();
  }

  private static void encode(int c, StringBuilder plain) {
    for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      plain.append(String.format("%%%02X", b));
    }
  }
}
