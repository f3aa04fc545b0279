package dev.oscarclient.runtime.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.oscarclient.runtime.DocumentReader;
import dev.oscarclient.runtime.codec.Base64Bytes;
import dev.oscarclient.runtime.codec.CodecException;
import dev.oscarclient.runtime.codec.OscarTypes;
import dev.oscarclient.runtime.codec.XmlCodec;
import dev.oscarclient.runtime.http.MalformedBodyException;
import dev.oscarclient.runtime.http.WireBody;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SoapEnvelopeTest {
  private static final String XOP =
      "multipart/related; boundary=b; start=\"<r>\"; type=\"application/xop+xml\"";

  private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";

  private static String envelope(SoapRequest request) {
    WireBody body = request.withoutLogin().envelope(XmlCodec.create());
    return new String(((WireBody.Bytes) body).bytes(), StandardCharsets.UTF_8)
        .replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "");
  }

  private static <T> @Nullable T read(SoapResult<T> result, String body) throws IOException {
    String text = "<s:Envelope xmlns:s='" + SOAP + "'><s:Body>" + body + "</s:Body></s:Envelope>";
    return new SoapResponse<>(result, Map.of())
        .read(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            "text/xml",
            XmlCodec.create())
        .value();
  }

  @Test
  void partsStandInTheWrapper() {
    SoapRequest request =
        SoapRequest.of("/A", "get", "urn:x")
            .part("arg0", OscarTypes.STRING, "a<b")
            .part("arg1", OscarTypes.INT, null)
            .nillablePart("arg2", OscarTypes.INT, null)
            .parts("arg3", OscarTypes.INT, List.of(1, 2));
    assertThat(envelope(request))
        .isEqualTo(
            "<ns1:Envelope xmlns:ns1=\""
                + SOAP
                + "\"><ns1:Body><ns2:get xmlns:ns2=\"urn:x\"><arg0>a&lt;b</arg0>"
                + "<arg2 xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>"
                + "<arg3>1</arg3><arg3>2</arg3></ns2:get></ns1:Body></ns1:Envelope>");
  }

  @Test
  void bareRequestsAndHeaders() {
    SoapRequest request =
        SoapRequest.bare("/A", "get")
            .soap12()
            .header("{urn:h}ticket", OscarTypes.STRING, "t")
            .part("{urn:x}id", OscarTypes.INT, 7);
    assertThat(envelope(request))
        .isEqualTo(
            "<ns1:Envelope xmlns:ns1=\"http://www.w3.org/2003/05/soap-envelope\"><ns1:Header>"
                + "<ns2:ticket xmlns:ns2=\"urn:h\">t</ns2:ticket></ns1:Header><ns1:Body>"
                + "<ns2:id xmlns:ns2=\"urn:x\">7</ns2:id></ns1:Body></ns1:Envelope>");
  }

  @Test
  void resultsAreFoundAmongOtherElements() throws IOException {
    String body = "<r><x><return>0</return></x><return>1</return><return>2</return></r>";
    assertThat(read(SoapResult.of("return", OscarTypes.INT), body)).isEqualTo(1);
    assertThat(read(SoapResult.list("return", OscarTypes.INT), body)).containsExactly(1, 2);
    assertThat(read(SoapResult.list("return", OscarTypes.INT), "<r/>")).isEmpty();
    assertThat(read(SoapResult.of("return", OscarTypes.INT), "<r/>")).isNull();
    assertThat(read(SoapResult.bare("{urn:x}n", OscarTypes.INT), "<n xmlns='urn:x'>3</n>"))
        .isEqualTo(3);
    assertThat(read(SoapResult.none(), body)).isNull();
  }

  private static DocumentReader.Answer<Base64Bytes> readXop(byte[] body) throws IOException {
    return new SoapResponse<>(SoapResult.of("return", OscarTypes.BINARY), Map.of())
        .read(new ByteArrayInputStream(body), XOP, XmlCodec.create());
  }

  @Test
  void whatIsCutOffAnywhereIsMalformedAndNothingElse() throws IOException {
    String envelope =
        "<s:Envelope xmlns:s='"
            + SOAP
            + "'><s:Body><r><return><x:Include xmlns:x='http://www.w3.org/2004/08/xop/include'"
            + " href='cid:a'/></return></r></s:Body></s:Envelope>";
    String whole =
        String.join(
            "\r\n",
            "--b",
            "Content-Type: application/xop+xml",
            "Content-ID: <r>",
            "",
            envelope,
            "--b",
            "Content-ID: <a>",
            "",
            "\u0001\u0002",
            "--b--");
    byte[] bytes = whole.getBytes(StandardCharsets.ISO_8859_1);
    assertThat(readXop(bytes).value()).isEqualTo(Base64Bytes.of(new byte[] {1, 2}));
    for (int length = 0; length < bytes.length - 2; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThat(catchThrowable(() -> readXop(cut)))
          .as("cut at " + length)
          .isInstanceOfAny(MalformedBodyException.class, CodecException.class);
    }
    String fault = "<s:Fault><faultcode>s:Server</faultcode><detail><a>1</a></detail></s:Fault>";
    String alone = "<s:Envelope xmlns:s='" + SOAP + "'><s:Body>" + fault + "</s:Body></s:Envelope>";
    for (int length = 0; length < alone.length(); length++) {
      byte[] cut = alone.substring(0, length).getBytes(StandardCharsets.US_ASCII);
      assertThat(
              catchThrowable(
                  () ->
                      new SoapResponse<>(SoapResult.none(), Map.of())
                          .read(new ByteArrayInputStream(cut), "text/xml", XmlCodec.create())))
          .as("cut at " + length)
          .isInstanceOf(CodecException.class);
    }
  }
}
