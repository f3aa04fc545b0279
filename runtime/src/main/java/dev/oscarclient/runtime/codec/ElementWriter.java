package dev.oscarclient.runtime.codec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes a document element by element, each value with a type of its own, in UTF-8. Names are
 * local names, or <code>{namespace}name</code> in a namespace. Made by {@link
 * XmlCodec#requestWriter}.
 */
public final class ElementWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
  private final XmlOutput out;

  ElementWriter(CodecSettings settings) {
    this.out = new XmlOutput(writer, settings.timeZone(), settings);
  }

  /** Starts a document, rather than a part of one. */
  ElementWriter document() {
    run(out::declaration);
    return this;
  }

  /** A step that fails only if the codec does: an array takes all bytes. */
  private interface Step {
    void run() throws IOException;
  }

  private static void run(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts an element. */
  public void start(String name) {
    run(() -> out.start(XmlName.ofKey(name)));
  }

  /** Writes an attribute of the element that was just started. */
  public void attribute(String name, String value) {
    run(() -> out.attribute(XmlName.ofKey(name), value));
  }

  /** Writes text into the element. */
  public void text(String text) {
    run(() -> out.text(text));
  }

  /** Ends the element that was started last. */
  public void end() {
    run(out::end);
  }

  /**
   * Writes an element with a value in it; {@code null} is {@code xsi:nil}.
   *
   * @throws CodecException if the value cannot be written as XML
   */
  public <T> void element(String name, OscarType<T> type, @Nullable T value) {
    run(() -> out.element(XmlName.ofKey(name), type, value, false));
  }

  /** Returns how many bytes there are before what is written next into the last element. */
  public int position() {
    run(out::closeTag);
    run(writer::flush);
    return bytes.size();
  }

  /** Returns what was written. */
  public byte[] toBytes() {
    run(writer::flush);
    return bytes.toByteArray();
  }
}
