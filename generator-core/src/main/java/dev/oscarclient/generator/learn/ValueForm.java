package dev.oscarclient.generator.learn;

/** What a JSON value looks like: all that is kept of it. */
enum ValueForm {
  /** {@code null}. */
  NULL("null"),
  /** {@code true} or {@code false}. */
  BOOLEAN("boolean"),
  /** A whole number of at most 32 bits. */
  INT("int"),
  /** A whole number of at most 64 bits. */
  LONG("long"),
  /** A whole number of 64 bits that is a moment between 1900 and 2100 if it means milliseconds. */
  MILLIS("long, perhaps milliseconds"),
  /** A whole number beyond 64 bits. */
  BIG("huge number"),
  /** A number with a fraction or an exponent. */
  FRACTION("decimal"),
  /** A text without any character. */
  EMPTY("empty text"),
  /** {@code 2024-03-15}. */
  DATE("date"),
  /** {@code 14:30:00}. */
  TIME("time"),
  /** {@code 2024-03-15T14:30:00}. */
  DATE_TIME("date and time"),
  /** {@code 2024-03-15T14:30:00-04:00}. */
  INSTANT("date and time with offset"),
  /** A number in quotes. */
  NUMERIC_TEXT("number in quotes"),
  /** {@code "true"} or {@code "false"}. */
  BOOLEAN_TEXT("boolean in quotes"),
  /** Any other text. */
  TEXT("text");

  private final String words;

  ValueForm(String words) {
    this.words = words;
  }

  /** Returns it as messages name it. */
  String words() {
    return words;
  }

  boolean isWhole() {
    return this == INT || this == LONG || this == MILLIS;
  }

  boolean isNumber() {
    return isWhole() || this == BIG || this == FRACTION;
  }

  boolean isDateText() {
    return this == DATE || this == TIME || this == DATE_TIME || this == INSTANT;
  }

  boolean isText() {
    return isDateText()
        || this == EMPTY
        || this == NUMERIC_TEXT
        || this == BOOLEAN_TEXT
        || this == TEXT;
  }
}
