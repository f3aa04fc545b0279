package dev.oscarclient.generator.learn;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** Tells the form of a value from its text, which is then forgotten. */
final class TextForms {

  /** Longer than any date or number is: no need to look at a whole document. */
  private static final int MAX_LENGTH = 40;

  private static final String DAY = "\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])";
  private static final String CLOCK = "(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?";
  private static final String OFFSET = "(?:[Zz]|[+-]\\d{2}(?::?\\d{2})?)";

  private static final Pattern DATE = Pattern.compile(DAY);
  private static final Pattern TIME = Pattern.compile(CLOCK);
  private static final Pattern DATE_TIME = Pattern.compile(DAY + "[Tt ]" + CLOCK);
  private static final Pattern INSTANT = Pattern.compile(DAY + "[Tt ]" + CLOCK + OFFSET);
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

  /** 1900 to 2100, without the first months around 1970, where any number would be a moment. */
  private static final long EARLIEST = -2_208_988_800_000L;

  private static final long LATEST = 4_102_444_800_000L;

  private TextForms() {}

  /** Returns the form of a text. */
  static ValueForm text(String text) {
    if (text.isEmpty()) {
      return ValueForm.EMPTY;
    } else if (text.length() > MAX_LENGTH) {
      return ValueForm.TEXT;
    } else if (DATE.matcher(text).matches()) {
      return ValueForm.DATE;
    } else if (TIME.matcher(text).matches()) {
      return ValueForm.TIME;
    } else if (DATE_TIME.matcher(text).matches()) {
      return ValueForm.DATE_TIME;
    } else if (INSTANT.matcher(text).matches()) {
      return ValueForm.INSTANT;
    } else if (NUMBER.matcher(text).matches()) {
      return ValueForm.NUMERIC_TEXT;
    }
    return text.equals("true") || text.equals("false") ? ValueForm.BOOLEAN_TEXT : ValueForm.TEXT;
  }

  /** Returns the form of a whole number as JSON writes it. */
  static ValueForm whole(String digits) {
    if (digits.length() > MAX_LENGTH) {
      return ValueForm.BIG;
    }
    BigInteger number = new BigInteger(digits);
    if (number.bitLength() < Integer.SIZE) {
      return ValueForm.INT;
    } else if (number.bitLength() >= Long.SIZE) {
      return ValueForm.BIG;
    }
    long value = number.longValueExact();
    return value >= EARLIEST && value <= LATEST ? ValueForm.MILLIS : ValueForm.LONG;
  }
}
