package dev.oscarclient.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/demographics/{dataId} | {@code /demographics/{dataId}}",
        "includes[]             | {@code includes[]}",
        "a > b                  | {@code a > b}",
        "a < b                  | <code>a &lt; b</code>",
        "{id : \\d+}            | <code>&#123;id : &#92;d+&#125;</code>",
        "/{all: .*}/x           | <code>/&#123;all: .&#42;&#125;/x</code>",
        "}{                     | <code>&#125;&#123;</code>",
        "@param                 | <code>&#64;param</code>",
        "caf\u00e9              | <code>caf&#233;</code>"
      })
  void showsNamesAsCode(String name, String html) {
    assertThat(Javadoc.code(name)).isEqualTo(html);
  }

  @Test
  void saysSoWhenThereIsNothingToShow() {
    assertThat(Javadoc.code("")).isEqualTo("(blank)");
    assertThat(Javadoc.code(" \u202e\0")).isEqualTo("(blank)");
  }

  @Test
  void dropsWhatCannotBeSeen() {
    assertThat(Javadoc.escape("a\u202eb\u200fc\u0007d\ud800e\uffff\u0085f\ue000"))
        .isEqualTo("abc de f");
    assertThat(Javadoc.escape("\ud83d\ude00")).isEqualTo("&#128512;");
  }

  @Test
  void foldsWhiteSpaceIntoOneLine() {
    assertThat(Javadoc.escape("  one\r\n\ttwo\u2028three\u00a0 four "))
        .isEqualTo("one two three four");
  }

  @Test
  void leavesOutParagraphsThatSayNothing() {
    assertThat(Javadoc.of("First.").docs(List.of("", " \n", "Second.")).build().toString())
        .isEqualTo("First.\n\n<p>Second.\n");
  }

  @Test
  void breaksLinesAtSpacesAndIndentsTags() {
    String word = "word ".repeat(30).strip();
    String text = Javadoc.of(word).tag("param", "x " + word).tag("return", "y").build().toString();
    assertThat(text.lines()).allMatch(line -> line.length() <= 92);
    assertThat(text).contains("\n\n@param x word").contains("\n    word").endsWith("\n@return y\n");
  }

  @Test
  void keepsAWordWholeThatIsTooLong() {
    assertThat(Javadoc.of("x".repeat(300)).build().toString()).isEqualTo("x".repeat(300) + "\n");
  }
}
