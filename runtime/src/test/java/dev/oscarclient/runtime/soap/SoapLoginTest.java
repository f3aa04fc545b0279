package dev.oscarclient.runtime.soap;

import static dev.oscarclient.runtime.soap.SoapTestClient.APPOINTMENT;
import static dev.oscarclient.runtime.soap.SoapTestClient.FAULT;
import static dev.oscarclient.runtime.soap.SoapTestClient.LAPSED;
import static dev.oscarclient.runtime.soap.SoapTestClient.LOGGED_IN;
import static dev.oscarclient.runtime.soap.SoapTestClient.OK;
import static dev.oscarclient.runtime.soap.SoapTestClient.envelope;
import static dev.oscarclient.runtime.soap.SoapTestClient.get;
import static dev.oscarclient.runtime.soap.SoapTestClient.hello;
import static dev.oscarclient.runtime.soap.SoapTestClient.isLogin;
import static dev.oscarclient.runtime.soap.SoapTestClient.respond;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.oscarclient.runtime.OscarClientBuilder;
import dev.oscarclient.runtime.OscarSoapFaultException;
import dev.oscarclient.runtime.OscarUnauthorizedException;
import dev.oscarclient.runtime.RawServer;
import dev.oscarclient.runtime.codec.OscarTypes;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One login for all, the UsernameToken it gives, and what happens when that is not taken. */
class SoapLoginTest {

  /** Lets users in and gives tokens {@code key-1}, …; takes those from {@code first} on. */
  private static RawServer taking(int first, AtomicInteger logins, String head) {
    return RawServer.answering(
        (request, socket) -> {
          if (isLogin(request)) {
            respond(socket, OK, SoapTestClient.loggedIn("key-" + logins.incrementAndGet()));
          } else if (keyIn(request) >= first) {
            respond(socket, OK, APPOINTMENT);
          } else {
            respond(socket, head, LAPSED);
          }
        });
  }

  private static int keyIn(RawServer.Request request) {
    String body = request.bodyText();
    int at = body.indexOf("key-") + 4;
    return Integer.parseInt(body.substring(at, body.indexOf('<', at)));
  }

  @Test
  void theTokenGoesIntoEachCallAndTheLoginIsMadeOnce() {
    try (RawServer server = SoapTestClient.answering(OK, APPOINTMENT)) {
      SoapTestClient client = SoapTestClient.loggingIn(server);
      assertThat(client.caller.call(get(1))).isEqualTo(7);
      assertThat(client.caller.call(get(2))).isEqualTo(7);
      List<RawServer.Request> requests = server.requests();
      assertThat(requests).hasSize(3);
      assertThat(requests.get(0).bodyText())
          .contains("login2", "<arg0>drsample</arg0><arg1>pass&lt;&amp;&gt;w&#246;rd-1a2b</arg1>")
          .doesNotContain("UsernameToken");
      String call = requests.get(1).bodyText();
      assertThat(call)
          .contains(
              "Header><ns1:Security xmlns:ns1=\"http://docs.oasis-open.org/wss/2004/01/"
                  + "oasis-200401-wss-wssecurity-secext-1.0.xsd\" xmlns:ns2="
                  + "\"http://schemas.xmlsoap.org/soap/envelope/\" ns2:mustUnderstand=\"1\">"
                  + "<ns1:UsernameToken><ns1:Username>128</ns1:Username><ns1:Password Type="
                  + "\"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile"
                  + "-1.0#PasswordText\">token-key-9f8e&amp;</ns1:Password></ns1:UsernameToken>"
                  + "</ns1:Security></ns1:Header>")
          .doesNotContain("pass&lt;");
      assertThat(requests.get(1).header("Content-Length"))
          .as("old proxies take no chunks")
          .isEqualTo(Integer.toString(requests.get(1).body().length));
    }
  }

  @Test
  void soap12HeadersAreInItsNamespace() {
    String body =
        APPOINTMENT.replace("http://schemas.xmlsoap.org/soap/envelope/", SoapNames.ENVELOPE_12);
    try (RawServer server =
        SoapTestClient.answering("200 OK\r\nContent-Type: application/soap+xml", body)) {
      SoapRequest request = SoapRequest.of("/A", "get", "urn:a").soap12().action("urn:a/get");
      assertThat(
              SoapTestClient.loggingIn(server)
                  .caller
                  .call(request.answers(SoapResult.of("return", OscarTypes.INT))))
          .isEqualTo(7);
      RawServer.Request sent = server.requests().get(1);
      assertThat(sent.bodyText())
          .contains(":Security ", "xmlns:ns2=\"" + SoapNames.ENVELOPE_12 + "\" ns2:mustUnderstand")
          .doesNotContain("http://schemas.xmlsoap.org");
      assertThat(sent.header("Content-Type"))
          .isEqualTo("application/soap+xml; charset=UTF-8; action=\"urn:a/get\"");
      assertThat(sent.header("SOAPAction")).isNull();
    }
  }

  @Test
  void whatNeedsNoLoginMakesNone() {
    String answer = envelope("<r><return>hi</return></r>");
    try (RawServer server = SoapTestClient.answering(OK, answer)) {
      assertThat(SoapTestClient.loggingIn(server).caller.call(hello())).isEqualTo("hi");
      assertThat(server.onlyRequest().bodyText()).doesNotContain("Header");
      assertThat(server.onlyRequest().header("SOAPAction")).isEqualTo("\"\"");
    }
  }

  /** HTTP 500 by CXF; a fork answers 401 or 400 to tell bad credentials from failures. */
  @ParameterizedTest
  @ValueSource(ints = {500, 401, 400})
  void aLapsedTokenIsRenewedOnce(int status) {
    AtomicInteger logins = new AtomicInteger();
    try (RawServer server = taking(2, logins, FAULT.replace("500", status + ""))) {
      SoapTestClient client = SoapTestClient.loggingIn(server);
      assertThat(client.caller.call(get(1))).isEqualTo(7);
      assertThat(client.caller.call(get(2))).isEqualTo(7);
      assertThat(logins).hasValue(2);
      assertThat(server.requests()).hasSize(5);
    }
  }

  @Test
  void theFaultsOfWss4jOneAreKnownToo() {
    AtomicInteger logins = new AtomicInteger();
    String old =
        envelope(
            "<s:Fault><faultcode xmlns:w='"
                + SoapNames.SECURITY
                + "'>w:FailedAuthentication</faultcode><faultstring/></s:Fault>");
    try (RawServer server =
        RawServer.answering(
            (request, socket) -> {
              if (isLogin(request)) {
                respond(socket, OK, SoapTestClient.loggedIn("key-" + logins.incrementAndGet()));
              } else {
                respond(
                    socket,
                    keyIn(request) < 2 ? FAULT : OK,
                    keyIn(request) < 2 ? old : APPOINTMENT);
              }
            })) {
      assertThat(SoapTestClient.loggingIn(server).caller.call(get(1))).isEqualTo(7);
      assertThat(logins).hasValue(2);
    }
  }

  @Test
  void aTokenThatIsNeverTakenIsGivenUp() {
    AtomicInteger logins = new AtomicInteger();
    try (RawServer server = taking(99, logins, FAULT)) {
      OscarUnauthorizedException failure =
          catchThrowableOfType(
              OscarUnauthorizedException.class,
              () -> SoapTestClient.loggingIn(server).caller.call(get(1)));
      assertThat(failure).hasMessageContaining("/ws/ScheduleService#getAppointment");
      assertThat(failure.hint()).contains("refused the token");
      assertThat(failure.getCause())
          .isInstanceOfSatisfying(
              OscarSoapFaultException.class,
              fault ->
                  assertThat(fault.faultCode())
                      .isEqualTo("{http://ws.apache.org/wss4j}SecurityError"));
      assertThat(logins).as("once, and once more").hasValue(2);
    }
  }

  @Test
  void manyThreadsAndFuturesShareOneLoginAndOneRenewal() {
    AtomicInteger logins = new AtomicInteger();
    try (RawServer server = taking(2, logins, FAULT)) {
      SoapTestClient client = SoapTestClient.loggingIn(server);
      List<CompletableFuture<Integer>> calls =
          IntStream.range(0, 20).mapToObj(i -> client.caller.async(get(i))).toList();
      calls.forEach(call -> assertThat(call.join()).isEqualTo(7));
      assertThat(logins).hasValue(2);
    }
  }

  @Test
  void aWrongPasswordIsSaidAndNotTriedAgain() {
    String fault =
        envelope(
            "<s:Fault><faultcode>s:Server</faultcode><faultstring>Invalid Username/Password"
                + "</faultstring></s:Fault>");
    try (RawServer server = RawServer.answering(FAULT, fault)) {
      SoapTestClient client = SoapTestClient.loggingIn(server);
      for (int i = 0; i < 3; i++) {
        assertThatThrownBy(() -> client.caller.call(get(1)))
            .isInstanceOf(OscarUnauthorizedException.class)
            .hasMessageContaining("OSCAR did not let the user in")
            .hasMessageContaining("Check user name and password");
      }
      assertThat(server.requests()).as("accounts are locked by more").hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "MFA verification is required,second factor",
    "Multi-factor authentication required,second factor",
    "enter your OTP,second factor",
    "Missing PIN,needs a PIN"
  })
  void aSecondFactorIsNamedWithTheWayOut(String said, String told) {
    String fault =
        envelope(
            "<s:Fault><faultcode>s:Server</faultcode><faultstring>"
                + said
                + "</faultstring></s:Fault>");
    try (RawServer server = RawServer.answering(FAULT, fault)) {
      assertThatThrownBy(() -> SoapTestClient.loggingIn(server).caller.call(get(1)))
          .isInstanceOf(OscarUnauthorizedException.class)
          .hasMessageContaining(told)
          .hasMessageContaining("use the REST client");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "200 OK\r\nContent-Type: text/html",
        "404 Not Found\r\nContent-Type: text/html",
        "200 OK\r\nContent-Type: text/xml",
        "500 Error\r\nContent-Type: text/plain"
      })
  void whatIsNoLoginServiceIsSaid(String head) {
    try (RawServer server = RawServer.answering(head, "<html>secret page</html>")) {
      assertThatThrownBy(() -> SoapTestClient.loggingIn(server).caller.call(get(1)))
          .isInstanceOf(OscarUnauthorizedException.class)
          .hasMessageContaining("/ws/LoginService#login2 answered " + head.substring(0, 3))
          .hasMessageNotContaining("secret page");
    }
  }

  @Test
  void withoutLoginTheRefusalSaysSo() {
    try (RawServer server = RawServer.answering(FAULT, LAPSED)) {
      assertThatThrownBy(() -> SoapTestClient.builder(server).build().caller.call(get(1)))
          .isInstanceOf(OscarUnauthorizedException.class)
          .hasMessageContaining("wants a login");
    }
  }

  @Test
  void aGivenTokenIsUsedAndNeverRenewed() {
    try (RawServer server = RawServer.answering(FAULT, LAPSED)) {
      SoapTestClient client =
          SoapTestClient.builder(server).usernameToken("128", "given-key").build();
      assertThatThrownBy(() -> client.caller.call(get(1)))
          .isInstanceOf(OscarUnauthorizedException.class)
          .hasMessageContaining("has lapsed");
      assertThat(server.onlyRequest().bodyText()).contains(">128<", ">given-key<");
    }
  }

  /** What is for REST does not compile. */
  @Test
  void thereAreOnlyTheOptionsOfSoap() {
    List<String> rest =
        Arrays.stream(OscarClientBuilder.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .map(Method::getName)
            .toList();
    assertThat(rest).contains("credentials", "session", "rejectionsAsValues");
    assertThat(OscarSoapClientBuilder.class.getMethods())
        .extracting(Method::getName)
        .contains("login", "usernameToken", "baseUrl", "interceptor", "observer", "maxRetries")
        .doesNotContainAnyElementsOf(rest);
  }

  @Test
  void optionsThatCannotBeAreRefused() {
    try (RawServer server = RawServer.answering(OK, LOGGED_IN)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SoapTestClient.builder(server).login("", "x"));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SoapTestClient.builder(server).login("x", "secret\0"))
          .withMessageNotContaining("secret");
    }
  }
}
