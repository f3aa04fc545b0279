package dev.oscarclient.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oscarclient.runtime.codec.sample.DrugTo1;
import dev.oscarclient.runtime.codec.sample.Sex1;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonCodecTest {
  private final JsonCodec codec = JsonCodec.create();

  private <T> @Nullable T read(String body, OscarType<T> type) {
    T value = codec.read(body, type);
    T fromBytes = codec.read(body.getBytes(StandardCharsets.UTF_8), type);
    assertThat(fromBytes).isEqualTo(value);
    return value;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \r\n", "null", " null "})
  void nothingIsNull(String body) {
    assertThat(read(body, DrugTo1.TYPE)).isNull();
    assertThat(read(body, OscarTypes.STRING)).isNull();
    assertThat(read(body, OscarTypes.JSON)).isNull();
    assertThat(read(body, OscarTypes.INT)).isNull();
    assertThat(read(body, OscarTypes.listOf(OscarTypes.STRING))).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"quoted\" | quoted",
        "bare text | bare text",
        "https://k2a.example/a?b=c | https://k2a.example/a?b=c",
        "42 | 42",
        "007 | 007",
        "1.10 | 1.10",
        "true | true",
        "nullable | nullable",
        "{\"a\":1} | {\"a\":1}",
        "[1] | [1]",
        "\"a\" and \"b\" | \"a\" and \"b\"",
        "\"open | \"open",
        "caf\u00e9 | caf\u00e9"
      })
  void textMayComeBare(String body, String text) {
    assertThat(read(body, OscarTypes.STRING)).isEqualTo(text);
    assertThat(read(body, OscarTypes.lazy(() -> OscarTypes.STRING))).isEqualTo(text);
  }

  @Test
  void jsonOfAnyShapeMayBeBareText() {
    assertThat(read("bare", OscarTypes.JSON)).isEqualTo(JsonValue.of("bare"));
    assertThat(read("2024-03-15", OscarTypes.JSON)).isEqualTo(JsonValue.of("2024-03-15"));
    assertThat(read("42", OscarTypes.JSON)).isEqualTo(JsonValue.of(42));
    assertThat(read("2024-03-15", OscarTypes.DATE_TIME))
        .isEqualTo(OscarDateTime.ofWire("2024-03-15"));
    assertThat(read("M", Sex1.TYPE)).isSameAs(Sex1.M);
    assertThatThrownBy(() -> codec.read("{\"a\":", OscarTypes.JSON))
        .isInstanceOf(CodecException.class)
        .hasMessageStartingWith("JSON is cut short");
    assertThatThrownBy(() -> codec.read("abc", OscarTypes.INT))
        .hasMessage("JSON: expected int, found string");
    assertThatThrownBy(() -> codec.read("<html>", DrugTo1.TYPE)).isInstanceOf(CodecException.class);
  }

  @Test
  void largeJsonOfAnyShapeStartingWithSpace() {
    String body = " ".repeat(5_000) + "[" + "1,".repeat(5_000) + "2]";
    assertThat(Objects.requireNonNull(read(body, OscarTypes.JSON)).asList()).hasSize(5_001);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
  void encodingsAreDetected(String name) {
    Charset charset = Charset.forName(name);
    for (String mark : new String[] {"", "\uFEFF"}) {
      byte[] object = (mark + "{\"name\":\"caf\u00e9\"}").getBytes(charset);
      assertThat(Objects.requireNonNull(codec.read(object, DrugTo1.TYPE)).name())
          .isEqualTo("caf\u00e9");
      assertThat(Objects.requireNonNull(codec.read(object, OscarTypes.JSON)).fields())
          .containsKey("name");
      assertThat(codec.read((mark + "\"caf\u00e9\"").getBytes(charset), OscarTypes.STRING))
          .isEqualTo("caf\u00e9");
      assertThat(codec.read((mark + "caf\u00e9").getBytes(charset), OscarTypes.JSON))
          .isEqualTo(JsonValue.of("caf\u00e9"));
      assertThat(codec.read((mark + "42").getBytes(charset), OscarTypes.INT)).isEqualTo(42);
    }
  }

  @Test
  void bytesThatAreNoText() {
    byte[] latin1 = "{\"name\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> codec.read(latin1, DrugTo1.TYPE))
        .isInstanceOf(CodecException.class)
        .hasNoCause();
    assertThatThrownBy(() -> codec.read(latin1, OscarTypes.STRING))
        .isInstanceOf(CodecException.class)
        .hasMessageContaining("UTF-8");
  }

  @Test
  void streamsAreReadToTheirEndAndLeftOpen() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream body =
        new ByteArrayInputStream("{\"drugId\":1}  \r\n".getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    assertThat(Objects.requireNonNull(codec.read(body, DrugTo1.TYPE)).drugId()).isEqualTo(1);
    assertThat(body.read()).isEqualTo(-1);
    assertThat(closed).isFalse();
  }

  @Test
  void failuresOfTheStreamAreNotOurs() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("connection reset");
          }

          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            return read();
          }
        };
    assertThatThrownBy(() -> codec.read(broken, DrugTo1.TYPE))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("connection reset");
  }

  @Test
  void writesAscii() throws IOException {
    DrugTo1 drug = DrugTo1.builder().name("caf\u00e9 \ud83d\ude00 \ud83d \u2028").build();
    String json = "{\"name\":\"caf\\u00E9 \\uD83D\\uDE00 \\uD83D \\u2028\"}";
    byte[] bytes = codec.write(DrugTo1.TYPE, drug);
    assertThat(new String(bytes, StandardCharsets.US_ASCII)).isEqualTo(json);
    assertThat(codec.read(bytes, DrugTo1.TYPE)).isEqualTo(drug);
    AtomicBoolean closed = new AtomicBoolean();
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    codec.write(out, DrugTo1.TYPE, drug);
    assertThat(out.toByteArray()).isEqualTo(bytes);
    assertThat(closed).isFalse();
    assertThat(codec.write(DrugTo1.TYPE, null)).isEqualTo("null".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void documentsOfTensOfMegabytes() {
    byte[] scan = new byte[30 * 1024 * 1024];
    scan[scan.length - 1] = 7;
    DrugTo1 drug = DrugTo1.builder().scan(Base64Bytes.of(scan)).build();
    byte[] json = codec.write(DrugTo1.TYPE, drug);
    assertThat(codec.read(json, DrugTo1.TYPE)).isEqualTo(drug);
  }
}
