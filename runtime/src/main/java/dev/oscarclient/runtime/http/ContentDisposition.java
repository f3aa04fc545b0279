package dev.oscarclient.runtime.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the file name from {@code Content-Disposition} (RFC 6266, RFC 8187). */
public final class ContentDisposition {
  private ContentDisposition() {}

  /**
   * Returns the file name, fit to be put below a folder: without path, control characters and names
   * that mean a folder; {@code null} if nothing is left or none is given.
   */
  public static @Nullable String fileName(@Nullable String header) {
    if (header == null) {
      return null;
    }
    int parameters = Math.max(header.indexOf(';'), 0);
    String extended = HeaderParameters.find(header, parameters, "filename*");
    String name = extended == null ? null : decodeExtended(extended);
    if (name == null) {
      name = HeaderParameters.find(header, parameters, "filename");
    }
    return name == null ? null : harmless(name);
  }

  private static @Nullable String harmless(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    StringBuilder clean = new StringBuilder(last.length());
    for (int i = 0; i < last.length(); i++) {
      if (!Character.isISOControl(last.charAt(i))) {
        clean.append(last.charAt(i));
      }
    }
    String result = clean.toString().strip();
    return result.isEmpty() || result.equals(".") || result.equals("..") ? null : result;
  }

  /** Reads {@code charset'language'percent-encoded}; {@code null} if it is malformed or empty. */
  private static @Nullable String decodeExtended(String value) {
    int charsetEnd = value.indexOf('\'');
    int languageEnd = charsetEnd < 0 ? -1 : value.indexOf('\'', charsetEnd + 1);
    if (languageEnd < 0 || languageEnd == value.length() - 1) {
      return null;
    }
    Charset charset;
    switch (value.substring(0, charsetEnd).toUpperCase(Locale.ROOT)) {
      case "UTF-8" -> charset = StandardCharsets.UTF_8;
      case "ISO-8859-1" -> charset = StandardCharsets.ISO_8859_1;
      default -> {
        return null;
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = languageEnd + 1; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != '%') {
        bytes.write(c);
        continue;
      }
      int high = i + 2 < value.length() ? Character.digit(value.charAt(i + 1), 16) : -1;
      int low = high < 0 ? -1 : Character.digit(value.charAt(i + 2), 16);
      if (low < 0) {
        return null;
      }
      bytes.write(high << 4 | low);
      i += 2;
    }
    return bytes.toString(charset);
  }
}
