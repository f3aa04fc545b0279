package dev.oscarclient.generator.model;

/** What a value's text in XML is like, where its type leaves that open. */
public enum LexicalForm {
  /** As its type is always; of dates, {@code xs:dateTime}. */
  USUAL,
  /**
   * Text of one character as the number of its UTF-16 code unit, as JAXB does with a Java {@code
   * char}.
   */
  CHARACTER,
  /** A date without a time: {@code xs:date}. */
  DATE,
  /** A time without a date: {@code xs:time}. */
  TIME
}
