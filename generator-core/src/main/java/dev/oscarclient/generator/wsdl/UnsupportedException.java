package dev.oscarclient.generator.wsdl;

/** An operation that cannot be called; the message is the end of a sentence, without its stop. */
final class UnsupportedException extends Exception {
  private static final long serialVersionUID = 1L;

  UnsupportedException(String reason) {
    super(reason);
  }
}
