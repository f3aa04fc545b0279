package dev.oscarclient.runtime.codec;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes well-formed XML 1.0 with namespaces. Characters outside ASCII are written by their number,
 * so that no server decodes them wrongly, whatever it takes for the encoding.
 */
final class XmlWriter {
  private static final String XSI_PREFIX = "xsi";
  private static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

  private final Writer out;
  private final List<Open> open = new ArrayList<>();
  private final List<Declared> declared = new ArrayList<>();
  private boolean inTag;

  /** An element that is not closed yet; {@code mark} is how many prefixes were declared before. */
  private record Open(XmlName name, String prefixed, int mark) {}

  /** A prefix in scope. */
  private record Declared(String namespace, String prefix) {}

  XmlWriter(Writer out) {
    this.out = out;
    declared.add(new Declared(XML_NAMESPACE, "xml"));
  }

  void declaration() throws IOException {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  }

  void start(XmlName name) throws IOException {
    closeTag();
    if (open.size() >= XmlCodec.MAX_DEPTH) {
      throw CodecException.unwritable("nested too deeply to be written as XML", "");
    }
    int mark = declared.size();
    String prefix = prefix(name.namespace());
    String fresh = prefix == null ? declare(name.namespace()) : null;
    String prefixed = prefixed(fresh == null ? prefix : fresh, name);
    open.add(new Open(name, prefixed, mark));
    requireWritable(name);
    out.append('<').append(prefixed);
    inTag = true;
    if (fresh != null) {
      writeDeclaration(fresh, name.namespace());
    }
  }

  /** Writes an attribute of the element that was started last; nothing else may have followed. */
  void attribute(XmlName name, String value) throws IOException {
    requireWritable(name);
    String prefix = inScope(name.namespace());
    out.append(' ').append(prefixed(prefix, name)).append("=\"");
    escape(value, true);
    out.append('"');
  }

  /** Writes an attribute whose value is a name, with a prefix that is in scope. */
  void attribute(XmlName name, XmlName value) throws IOException {
    requireWritable(value);
    attribute(name, prefixed(inScope(value.namespace()), value));
  }

  void text(String text) throws IOException {
    if (!text.isEmpty()) {
      closeTag();
      escape(text, false);
    }
  }

  /** Ends the tag of the element that was started last, if that is still open. */
  void closeTag() throws IOException {
    if (inTag) {
      out.write('>');
      inTag = false;
    }
  }

  void end() throws IOException {
    Open element = open.remove(open.size() - 1);
    if (inTag) {
      out.write("/>");
      inTag = false;
    } else {
      out.append("</").append(element.prefixed).append('>');
    }
    declared.subList(element.mark, declared.size()).clear();
  }

  private void requireWritable(XmlName name) {
    if (!name.isWritable()) {
      throw unwritable("a name that XML cannot have");
    }
  }

  CodecException unwritable(String problem) {
    Location at =
        path -> {
          for (Open element : open) {
            path.append('/').append(element.name.local());
          }
        };
    return CodecException.unwritable(problem, at.pointer());
  }

  /** Returns the prefix of a namespace, empty for none; {@code null} if it has none yet. */
  private @Nullable String prefix(String namespace) {
    if (namespace.isEmpty()) {
      return "";
    }
    for (Declared each : declared) {
      if (each.namespace.equals(namespace)) {
        return each.prefix;
      }
    }
    return null;
  }

  private String declare(String namespace) {
    String prefix = namespace.equals(XmlName.NIL.namespace()) ? XSI_PREFIX : "ns" + declared.size();
    declared.add(new Declared(namespace, prefix));
    return prefix;
  }

  private String inScope(String namespace) throws IOException {
    String known = prefix(namespace);
    if (known != null) {
      return known;
    }
    String fresh = declare(namespace);
    writeDeclaration(fresh, namespace);
    return fresh;
  }

  private void writeDeclaration(String prefix, String namespace) throws IOException {
    out.append(" xmlns:").append(prefix).append("=\"");
    escape(namespace, true);
    out.append('"');
  }

  private static String prefixed(@Nullable String prefix, XmlName name) {
    return prefix == null || prefix.isEmpty() ? name.local() : prefix + ":" + name.local();
  }

  private void escape(String text, boolean attribute) throws IOException {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x7F && c >= ' ' && c != '<' && c != '>' && c != '&' && c != '"') {
        continue;
      }
      out.write(text, done, i - done);
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint) - 1;
      out.write(escaped(codePoint, attribute));
      done = i + 1;
    }
    out.write(text, done, text.length() - done);
  }

  private String escaped(int c, boolean attribute) {
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> attribute ? "&quot;" : "\"";
      case '\t', '\n' -> attribute ? "&#" + c + ";" : Character.toString(c);
      default -> {
        if (!isCharacter(c)) {
          throw unwritable("a character that XML cannot have");
        }
        yield "&#" + c + ";";
      }
    };
  }

  /** XML 1.0, production 2. */
  private static boolean isCharacter(int c) {
    return c == '\r'
        || (c >= ' ' && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || (c >= 0x10000 && c <= 0x10FFFF);
  }
}
