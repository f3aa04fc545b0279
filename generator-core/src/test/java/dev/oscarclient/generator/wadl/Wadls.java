package dev.oscarclient.generator.wadl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Short ways to read documents in tests. */
final class Wadls {
  static final String OPEN = "<application xmlns=\"http://wadl.dev.java.net/2009/02\">";

  private Wadls() {}

  static WadlReader.Source source(String name, String text) {
    return new WadlReader.Source(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static WadlReadResult readAll(WadlReader.Source... sources) {
    return new WadlReader().read(List.of(sources));
  }

  /** Reads a document that must be readable. */
  static WadlDocument read(String text) {
    WadlReadResult result = readAll(source("test.wadl", text));
    assertThat(result.problems()).isEmpty();
    assertThat(result.documents()).hasSize(1);
    return result.documents().get(0);
  }

  /** Reads what stands inside one {@code application}. */
  static WadlDocument readInside(String content) {
    return read(OPEN + content + "</application>");
  }

  /** Reads what stands inside one {@code resources}. */
  static WadlDocument readResources(String content) {
    return readInside("<resources base=\"http://h/ws\">" + content + "</resources>");
  }

  static String resource(String name) {
    try (InputStream in = Wadls.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> calls(WadlDocument document) {
    List<String> calls = new ArrayList<>();
    for (WadlOperation operation : document.operations()) {
      calls.add(operation.verb() + " " + operation.path());
    }
    return calls;
  }

  static List<String> texts(List<Problem> problems) {
    List<String> texts = new ArrayList<>();
    for (Problem problem : problems) {
      texts.add(problem.severity() + " " + problem);
    }
    return texts;
  }
}
