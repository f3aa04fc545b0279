package dev.oscarclient.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PercentEncodingTest {

  @Test
  void keepsUnreservedCharactersOnly() {
    String unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    assertThat(PercentEncoding.encode(unreserved)).isSameAs(unreserved);
    for (char c = 0; c < 0x80; c++) {
      if (unreserved.indexOf(c) < 0) {
        assertThat(PercentEncoding.encode("x" + c)).isEqualTo(String.format("x%%%02X", (int) c));
      }
    }
  }

  @Test
  void encodesEveryCodePointAsUtf8() {
    for (int codePoint = 0x80; codePoint <= Character.MAX_CODE_POINT; codePoint += 37) {
      if (codePoint >= 0xD800 && codePoint <= 0xDFFF) {
        continue;
      }
      String text = Character.toString(codePoint);
      StringBuilder expected = new StringBuilder();
      for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
        expected.append(String.format("%%%02X", octet));
      }
      assertThat(PercentEncoding.encode(text + "a")).isEqualTo(expected + "a");
    }
  }

  @Test
  void refusesHalvesOfSurrogatePairs() {
    for (String text : List.of("a\ud83d", "a\ude00", "a\ude00\ud83d", "a\ud83dx")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PercentEncoding.encode(text))
          .withMessageContaining("index 1");
    }
  }

  @Test
  void keepsInLiteralsWhatAPathMayHold() {
    assertThat(PercentEncoding.encodeLiteral("/a;b=c/@:!$&'()*+,%2F%zz%4/[x]?#é \""))
        .isEqualTo("/a;b=c/@:!$&'()*+,%2F%25zz%254/%5Bx%5D%3F%23%C3%A9%20%22");
  }
}
