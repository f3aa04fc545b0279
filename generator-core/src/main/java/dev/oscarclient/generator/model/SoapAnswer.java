package dev.oscarclient.generator.model;

/**
 * What a SOAP operation answers with.
 *
 * @param kind where it stands
 * @param name of the element, e.g. {@code return} or <code>{namespace}return</code>; empty for
 *     nothing
 * @param type of one value
 * @param lexical as in {@link SoapPart#lexical}
 */
public record SoapAnswer(Kind kind, String name, TypeRef type, LexicalForm lexical) {

  /** Nothing comes back. */
  public static final SoapAnswer NOTHING =
      new SoapAnswer(Kind.NOTHING, "", TypeRef.NOTHING, LexicalForm.USUAL);

  /** Returns whether a text of one character is carried as the number of its UTF-16 code unit. */
  public boolean character() {
    return lexical == LexicalForm.CHARACTER;
  }

  /** Where an answer stands. */
  public enum Kind {
    /** Nowhere. */
    NOTHING,
    /** In an element of the wrapper. */
    ONE,
    /** In any number of elements of the wrapper. */
    LIST,
    /** In an element of the body itself. */
    BARE
  }
}
