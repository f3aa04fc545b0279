package dev.oscarclient.runtime.codec;

import dev.oscarclient.runtime.codec.XmlOrigin.Element;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document element by element, each value with a type of its own. It starts before the
 * root. Names are local names, or <code>{namespace}name</code> in a namespace.
 */
public final class ElementReader {
  private final XmlInput in;

  ElementReader(XmlInput in) {
    this.in = in;
  }

  /** A step of the parser. */
  private interface Step<T> {
    T run() throws XMLStreamException;
  }

  private <T> T run(Step<T> step) {
    try {
      return step.run();
    } catch (XMLStreamException e) {
      try {
        throw XmlSource.failure(e, in.pointer());
      } catch (IOException io) {
        throw new UncheckedIOException(io);
      }
    }
  }

  /**
   * Goes to the next element in the one that was entered last, and enters it. Once there is none,
   * that one is left.
   *
   * @return whether there is one; text between elements is read over
   * @throws CodecException if the document is malformed
   */
  public boolean nextChild() {
    return run(
        () -> {
          while (true) {
            switch (in.next()) {
              case XmlInput.START -> {
                return true;
              }
              case XmlInput.END, XmlInput.END_OF_DOCUMENT -> {
                return false;
              }
              default -> {}
            }
          }
        });
  }

  /** Returns the name of the element that was just entered or left. */
  public String name() {
    return in.name().key();
  }

  /**
   * Reads the element that was just entered as a value, and leaves it.
   *
   * @return {@code null} if it is {@code xsi:nil}
   * @throws CodecException if it is not of that type
   */
  public <T> @Nullable T read(OscarType<T> type) {
    return run(
        () -> {
          if (in.isNil()) {
            in.content();
            return null;
          }
          return JsonCodec.<T>result(type.decodeXml(in));
        });
  }

  /**
   * Reads the text of the element that was just entered as a qualified name, and leaves it.
   *
   * @return the name, <code>{namespace}name</code> in a namespace; a prefix that was never declared
   *     is none
   */
  public String readName() {
    return run(
        () -> {
          String text = in.content().text();
          String prefixed = text == null ? "" : text.strip();
          XmlName name = in.resolve(prefixed);
          return name == null ? prefixed.substring(prefixed.indexOf(':') + 1) : name.key();
        });
  }

  /** Reads the element that was just entered as XML of its own, and leaves it. */
  public String readXml() {
    return run(
        () -> {
          StringWriter text = new StringWriter();
          try {
            new XmlOutput(text, in.server(), null).node(new Element(in.name(), in.content()));
          } catch (IOException e) {
            throw new UncheckedIOException(e); // no text fails
          }
          return text.toString();
        });
  }

  /** Returns what to throw for an element that is not what it should be; without values. */
  public CodecException unexpected(String problem) {
    return in.malformed(problem);
  }

  /**
   * Reads what follows the root, once that was left.
   *
   * @throws CodecException if the document is malformed there
   */
  public void finish() {
    run(
        () -> {
          while (in.next() != XmlInput.END_OF_DOCUMENT) {
            // comments and white space
          }
          return null;
        });
  }

  /** Reads over the element that was just entered, and leaves it. */
  public void skip() {
    run(in::content);
  }
}
