package dev.oscarclient.generator.jaxws;

import dev.oscarclient.generator.enrich.DocText;
import dev.oscarclient.generator.enrich.XmlOut;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What names the tools are to use (JAX-WS 2.2, chapter 8; JAXB 2.2, chapter 7). JAX-WS
 * customizations stand there twice, as a tool sees only those of its own generation. JAXB's are in
 * the older namespace, which newer tools take for their own.
 */
final class Customizations {
  static final String JAXB_PREFIX = "jaxb";
  static final String JAXB = "http://java.sun.com/xml/ns/jaxb";
  static final String JAXB_VERSION = "2.1";

  /** Namespaces of JAX-WS customizations by prefix. */
  static final List<Map.Entry<String, String>> JAXWS =
      List.of(
          Map.entry("jaxws", "https://jakarta.ee/xml/ns/jaxws"),
          Map.entry("jaxws2", "http://java.sun.com/xml/ns/jaxws"));

  private final XmlOut out;

  Customizations(XmlOut out) {
    this.out = out;
  }

  /**
   * Writes JAX-WS customizations.
   *
   * @param content writes what is in them, with the prefix given
   */
  void jaxws(Consumer<String> content) {
    for (Map.Entry<String, String> generation : JAXWS) {
      out.start(generation.getKey() + ":bindings");
      content.accept(generation.getKey());
      out.end();
    }
  }

  /** Names the class of the WSDL component just opened. */
  void jaxwsClass(String qualifiedName) {
    jaxws(prefix -> out.empty(prefix + ":class", "name", qualifiedName));
  }

  /**
   * Documents the schema component just opened, and names it.
   *
   * @param docs of whoever wrote the schema
   * @param kind of the customization, e.g. {@code class}
   * @param name or {@code null} if the tools choose the right one by themselves
   */
  void annotation(List<String> docs, String kind, @Nullable String name) {
    String text = DocText.of(docs);
    if (text.isEmpty() && name == null) {
      return;
    }
    out.start("xs:annotation");
    if (!text.isEmpty()) {
      out.start("xs:documentation").text(text).end();
    }
    if (name != null) {
      out.start("xs:appinfo").empty(JAXB_PREFIX + ":" + kind, "name", name).end();
    }
    out.end();
  }
}
