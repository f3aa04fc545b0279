package dev.oscarclient.generator.model;

/** Values without parts, as XML Schema names them and Java holds them. */
public enum ScalarKind {
  /** Text; also what has no better Java type (anyURI, duration, QName …). */
  STRING,
  /** {@code xs:boolean}. */
  BOOLEAN,
  /**
   * {@code xs:byte}, {@code xs:short}, {@code xs:unsignedByte}, {@code xs:int}, {@code
   * xs:unsignedShort}.
   */
  INT,
  /** {@code xs:long}, {@code xs:unsignedInt}. */
  LONG,
  /** {@code xs:integer} and its unbounded relatives, {@code xs:unsignedLong}. */
  INTEGER,
  /** {@code xs:decimal}. */
  DECIMAL,
  /** {@code xs:float}. */
  FLOAT,
  /** {@code xs:double}. */
  DOUBLE,
  /**
   * {@code xs:dateTime}, {@code xs:date}, {@code xs:time}: OSCAR mixes them, so one Java type reads
   * all.
   */
  DATE_TIME,
  /** {@code xs:base64Binary}. */
  BINARY;

  /** Returns whether a date may be declared so. */
  boolean mayBeDate() {
    return this == DATE_TIME || this == STRING || this == LONG;
  }
}
