package dev.oscarclient.runtime.codec;

import org.jspecify.annotations.Nullable;

/**
 * A text of one character as JAXB carries a Java {@code char}: {@code xs:unsignedShort}, the number
 * of its UTF-16 code unit. JSON has the character itself.
 */
final class XmlCharacterType extends ScalarType<String> {
  private static final XmlCharacterType INSTANCE = new XmlCharacterType();

  private final NumericType<Integer> number = new WholeNumberType.OfInt();

  private XmlCharacterType() {
    super("character");
  }

  /** Returns the type that a property declared as text, or a list of texts, has in XML. */
  static OscarType<?> of(OscarType<?> declared) {
    return declared instanceof ListType ? new ListType<>(INSTANCE) : INSTANCE;
  }

  @Override
  @Nullable String convert(JsonValue raw) {
    return raw.kind() == JsonValue.Kind.STRING ? raw.text() : null;
  }

  @Override
  JsonValue toTree(String value) {
    return JsonValue.of(value);
  }

  @Override
  @Nullable String parseXml(String text) {
    Integer unit = number.parseXml(text);
    return unit == null || unit < Character.MIN_VALUE || unit > Character.MAX_VALUE
        ? null
        : Character.toString((char) (int) unit);
  }

  @Override
  String toXml(String value, ServerTimeZone server) {
    if (value.length() != 1) {
      throw CodecException.unwritable("a text where XML has room for one character only");
    }
    return Integer.toString(value.charAt(0));
  }
}
