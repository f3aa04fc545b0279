package dev.oscarclient.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How bodies become values. */
class ResponseTest {
  private interface Use<T> {
    T of(TestClient client) throws IOException;
  }

  private static <T> T answered(String head, byte[] body, Use<T> use) throws IOException {
    try (RawServer server = RawServer.answering(head, body)) {
      return use.of(TestClient.builder(server).maxBodySize(1 << 20).build());
    }
  }

  private static @Nullable String text(String head, byte[] body) throws IOException {
    return answered(head, body, client -> client.text(TestClient.get("/a")));
  }

  private static @Nullable String text(String head, String body) throws IOException {
    return text(head, body.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] packed(
      java.util.function.Function<OutputStream, OutputStream> packer, byte[] data) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = packer.apply(bytes)) {
      out.write(data);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] data) {
    return packed(
        out -> {
          try {
            return new GZIPOutputStream(out);
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        },
        data);
  }

  @Test
  void withoutABodyThereIsNull() throws IOException {
    assertThat(text("204 No Content", "")).isNull();
    assertThat(text("205 Reset Content", "")).isNull();
    assertThat(text("200 OK", "")).isNull();
    assertThat(text("200 OK\r\nContent-Encoding: gzip", "")).isNull();
    assertThat(text("200 OK\r\nContent-Type: application/json", " null\n")).isNull();
    assertThat(
            (Object)
                answered(
                    "200 OK",
                    new byte[0],
                    client -> client.caller.call(TestClient.get("/a"), ResponseBody.content())))
        .isNull();
  }

  @Test
  void textIsReadInItsCharset() throws IOException {
    assertThat(text("200 OK\r\nContent-Type: text/plain", "é")).isEqualTo("é");
    assertThat(text("200 OK\r\nContent-Type: application/json", "bare é")).isEqualTo("bare é");
    assertThat(text("200 OK\r\nContent-Type: text/plain", new byte[] {(byte) 0xE9})).isEqualTo("é");
    assertThat(
            text(
                "200 OK\r\nContent-Type: text/plain; a=b; Charset=\"windows-1252\"",
                new byte[] {(byte) 0x80}))
        .isEqualTo("€");
  }

  @Test
  void textThatIsNotInItsCharsetIsNotGuessed() {
    assertThatThrownBy(
            () -> text("200 OK\r\nContent-Type: text/plain;charset=UTF-8", new byte[] {-1}))
        .isInstanceOf(OscarDecodeException.class)
        .hasMessageContaining("not in the charset");
    assertThatThrownBy(() -> text("200 OK\r\nContent-Type: text/plain;charset=x-none", "a"))
        .isInstanceOf(OscarDecodeException.class)
        .hasMessageContaining("unknown charset");
  }

  @Test
  void compressedBodiesAreUnpacked() throws IOException {
    byte[] data = "compressed é".repeat(1000).getBytes(StandardCharsets.UTF_8);
    String expected = new String(data, StandardCharsets.UTF_8);
    String type = "200 OK\r\nContent-Type: text/plain\r\nContent-Encoding: ";
    assertThat(text(type + "gzip", gzip(data))).isEqualTo(expected);
    assertThat(text(type + "identity, X-GZip", gzip(data))).isEqualTo(expected);
    assertThat(text(type + "gzip, gzip", gzip(gzip(data)))).isEqualTo(expected);
    assertThat(text(type + "deflate", packed(DeflaterOutputStream::new, data))).isEqualTo(expected);
    Deflater raw = new Deflater(9, true);
    assertThat(text(type + "deflate", packed(out -> new DeflaterOutputStream(out, raw), data)))
        .isEqualTo(expected);
    raw.end();
  }

  @Test
  void damagedOrUnknownCompressionIsATransportFailure() {
    byte[] cut = Arrays.copyOf(gzip(new byte[5000]), 20);
    assertThatThrownBy(() -> text("200 OK\r\nContent-Encoding: gzip", cut))
        .isInstanceOf(OscarTransportException.class);
    assertThatThrownBy(() -> text("200 OK\r\nContent-Encoding: gzip", "not gzip"))
        .isInstanceOf(OscarTransportException.class);
    assertThatThrownBy(() -> text("200 OK\r\nContent-Encoding: br", "x"))
        .isInstanceOf(OscarTransportException.class);
  }

  @Test
  void bodiesBeyondTheLimitAreRefused() throws IOException {
    byte[] limit = new byte[1 << 20];
    Arrays.fill(limit, (byte) 'a');
    assertThat(text("200 OK", limit)).hasSize(1 << 20);
    byte[] more = Arrays.copyOf(limit, limit.length + 1);
    assertThatThrownBy(() -> text("200 OK", more))
        .isInstanceOf(OscarTransportException.class)
        .hasMessageContaining("maxBodySize");
    assertThatThrownBy(() -> text("200 OK\r\nContent-Encoding: gzip", gzip(more)))
        .isInstanceOf(OscarTransportException.class)
        .hasMessageContaining("maxBodySize");
  }

  @Test
  void aBombIsRefusedEvenWhenStreamed() {
    byte[] bomb = gzip(new byte[80 << 20]);
    assertThatThrownBy(
            () ->
                answered(
                    "200 OK\r\nContent-Type: application/pdf\r\nContent-Encoding: gzip",
                    bomb,
                    client -> {
                      Content content =
                          client.caller.call(TestClient.get("/a"), ResponseBody.content());
                      return content.stream().transferTo(OutputStream.nullOutputStream());
                    }))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("unpacks");
  }

  @Test
  void contentIsHandedOverAsItComes(@TempDir Path folder) throws IOException {
    byte[] pdf = new byte[200_000];
    new java.util.Random(1).nextBytes(pdf);
    Path file = folder.resolve("report.pdf");
    answered(
        "200 OK\r\nContent-Type: application/pdf;a=b\r\n"
            + "Content-Disposition: attachment; filename=\"../../C:\\\\x\\\\lab.pdf\"",
        pdf,
        client -> {
          try (Content content = client.caller.call(TestClient.get("/a"), ResponseBody.content())) {
            assertThat(content.mediaType()).isEqualTo("application/pdf;a=b");
            assertThat(content.fileName()).isEqualTo("lab.pdf");
            content.copyTo(file);
          }
          Content again = client.caller.call(TestClient.get("/a"), ResponseBody.content());
          assertThat(again.bytes()).isEqualTo(pdf);
          assertThat(again.bytes()).isEqualTo(pdf);
          assertThat(again.stream().readAllBytes()).isEqualTo(pdf);
          Content once = client.caller.call(TestClient.get("/a"), ResponseBody.content());
          assertThat(once.stream().readAllBytes()).isEqualTo(pdf);
          assertThatThrownBy(once::bytes).isInstanceOf(IllegalStateException.class);
          return null;
        });
    assertThat(Files.readAllBytes(file)).isEqualTo(pdf);
  }

  @Test
  void aWebPageIsContentOnlyWhenAskedFor() throws IOException {
    String head = "200 OK\r\nContent-Type: text/html; charset=UTF-8";
    byte[] page = "<p>é</p>".getBytes(StandardCharsets.UTF_8);
    assertThat(
            (Object)
                answered(
                    head,
                    page,
                    client ->
                        client
                            .caller
                            .call(TestClient.get("/a").accept("text/html"), ResponseBody.content())
                            .text()))
        .isEqualTo("<p>é</p>");
    assertThatThrownBy(
            () ->
                answered(
                    head,
                    page,
                    client ->
                        client.caller.call(
                            TestClient.get("/a").accept("application/pdf"),
                            ResponseBody.content())))
        .isInstanceOf(OscarDecodeException.class);
  }

  @Test
  void connectionsAreUsedAgain() throws IOException {
    try (RawServer server = RawServer.answering("200 OK\r\nContent-Type: text/plain", "abc")) {
      TestClient client = TestClient.builder(server).build();
      for (int i = 0; i < 20; i++) {
        client.text(TestClient.get("/a"));
        client.caller.call(TestClient.get("/a"));
        client.caller.call(TestClient.get("/a"), ResponseBody.content()).bytes();
      }
      assertThat(server.connectionCount()).isEqualTo(1);
    }
  }
}
