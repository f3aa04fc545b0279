package dev.oscarclient.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class LiteralsTest {

  @Test
  void escapesQuotesBackslashesAndWhatIsNotAscii() {
    assertThat(Literals.quote("a\"b\\u0041\n\r\t\0\u00e9\u202e$L"))
        .isEqualTo("\"a\\\"b\\\\u0041\\n\\r\\t\\u0000\\u00e9\\u202e$L\"");
  }

  /** Every char twice, so that each also follows itself, and after a backslash. */
  @Test
  void meansTheSameToTheCompiler() throws Exception {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c <= 0x500; c++) {
      all.append((char) c).append((char) c).append('\\').append((char) c);
    }
    all.append("\\u0022\\\\u0022\\\\\\u0022\ud83d\ude00\ud800\uffff\u2028");
    TreeMap<String, String> sources = new TreeMap<>();
    sources.put(
        "test/Text.java",
        "package test; /** Text. */ public final class Text"
            + " implements java.util.concurrent.Callable<String> {"
            + " /** Makes one. */ public Text() {} @Override public String call() { return "
            + Literals.quote(all.toString())
            + "; } }");
    Class<?> text = SourceCompiler.compile(sources).loadClass("test.Text");
    assertThat(((Callable<?>) text.getConstructor().newInstance()).call())
        .isEqualTo(all.toString());
  }
}
