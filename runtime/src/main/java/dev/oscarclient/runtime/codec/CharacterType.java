package dev.oscarclient.runtime.codec;

import dev.oscarclient.runtime.codec.XmlOrigin.Content;
import org.jspecify.annotations.Nullable;

/**
 * A single character of Java: text in JSON, and in XML the number of its UTF-16 code (JAXB 2.3
 * specification, section 8.5.1). Text that is no single character is read as text in both, but not
 * written as XML anew: a server would take it for no character, or another.
 */
final class CharacterType extends StringType {

  @Override
  @Nullable String parseXml(String text) {
    String number = text.strip();
    boolean isCode = !number.isEmpty() && number.length() <= 5 && isDigits(number);
    int code = isCode ? Integer.parseInt(number) : -1;
    return code > Character.MAX_VALUE || code < 0 ? text : String.valueOf((char) code);
  }

  @Override
  String toXml(String value, ServerTimeZone server) {
    return value.length() == 1 ? Integer.toString(value.charAt(0)) : value;
  }

  /** Keeps what is no number of a character: it can be written as it came. */
  @Override
  Object fromXml(Content content, XmlInput in) {
    Object held = super.fromXml(content, in);
    return held instanceof String text && text.length() != 1
        ? new OddValue.Lossy(text, JsonValue.of(text).withXml(content))
        : held;
  }

  @Override
  String xmlText(Object value, XmlOutput out) {
    if (((String) value).length() != 1) {
      throw out.unwritable("a text where XML has room for one character only");
    }
    return super.xmlText(value, out);
  }

  @Override
  String strip(String text) {
    return text.strip();
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
