package dev.oscarclient.runtime.soap;

import static dev.oscarclient.runtime.soap.SoapTestClient.OK;
import static dev.oscarclient.runtime.soap.SoapTestClient.hello;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oscarclient.runtime.OscarDecodeException;
import dev.oscarclient.runtime.OscarResponse;
import dev.oscarclient.runtime.RawServer;
import dev.oscarclient.runtime.ResponseBody;
import dev.oscarclient.runtime.codec.OscarTypes;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What answers have in their header. */
class SoapHeaderTest {
  private static final SoapHeader<Integer> QUOTA = SoapHeader.of("{urn:q}quota", OscarTypes.INT);

  private static void answered(String head, String envelope, Consumer<OscarResponse<?>> asking) {
    try (RawServer server = RawServer.answering(head, envelope.getBytes(StandardCharsets.UTF_8))) {
      asking.accept(SoapTestClient.builder(server).build().caller.raw(hello()));
    }
  }

  private static String envelope(String header) {
    return "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/' xmlns:q='urn:q'>"
        + header
        + "<s:Body><r><return>hi</return></r></s:Body></s:Envelope>";
  }

  @Test
  void isFoundAmongOthersBesideTheAnswer() {
    answered(
        OK,
        envelope(
            "<s:Header><quota>1</quota><x:quota xmlns:x='urn:x'><a/></x:quota>"
                + "<q:quota s:mustUnderstand='1'>7</q:quota><q:quota>8</q:quota></s:Header>"),
        response -> {
          assertThat(QUOTA.in(response)).isEqualTo(7);
          assertThat(response.value()).isEqualTo("hi");
          assertThat(SoapHeader.of("{urn:q}other", OscarTypes.STRING).in(response)).isNull();
          assertThat(response.as(ResponseBody.text())).contains("mustUnderstand");
        });
  }

  @Test
  void mayBeAbsent() {
    for (String header : new String[] {"", "<s:Header/>", "<s:Header> <!-- --> </s:Header>"}) {
      answered(OK, envelope(header), response -> assertThat(QUOTA.in(response)).isNull());
    }
    answered("202 Accepted", "", response -> assertThat(QUOTA.in(response)).isNull());
  }

  @Test
  void whatCannotBeReadIsToldWithoutItsValue() {
    answered(
        OK,
        envelope("<s:Header><q:quota>Tremblay</q:quota></s:Header>"),
        response -> {
          assertThatThrownBy(() -> QUOTA.in(response))
              .isInstanceOf(OscarDecodeException.class)
              .hasMessageNotContaining("Tremblay");
          assertThat(response.value()).isEqualTo("hi");
        });
    answered(
        OK,
        "<html/>",
        response ->
            assertThatThrownBy(() -> QUOTA.in(response)).isInstanceOf(OscarDecodeException.class));
  }

  @Test
  void showsNoMoreThanItsName() {
    assertThat(QUOTA).hasToString("SoapHeader[{urn:q}quota]");
  }
}
