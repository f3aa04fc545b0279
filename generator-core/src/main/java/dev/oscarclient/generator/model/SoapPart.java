package dev.oscarclient.generator.model;

import java.util.List;

/**
 * One thing that an operation takes: an element.
 *
 * @param name of the element, e.g. {@code arg0} or <code>{namespace}arg0</code>
 * @param javaName Java identifier, unique in its operation
 * @param type the type of one value if {@code repeating}
 * @param repeating whether the element may come several times
 * @param required whether it must be there
 * @param nillable whether {@code xsi:nil} is allowed
 * @param lexical what its text is like, or that of each word if it is a list of words
 * @param docs documentation, plain text; not to be trusted
 */
public record SoapPart(
    String name,
    String javaName,
    TypeRef type,
    boolean repeating,
    boolean required,
    boolean nillable,
    LexicalForm lexical,
    List<String> docs) {

  /** Copies the list. */
  public SoapPart {
    docs = List.copyOf(docs);
  }

  /** Returns whether a text of one character is carried as the number of its UTF-16 code unit. */
  public boolean character() {
    return lexical == LexicalForm.CHARACTER;
  }

  /** Returns this part with a Java name. */
  public SoapPart withJavaName(String other) {
    return new SoapPart(name, other, type, repeating, required, nillable, lexical, docs);
  }
}
