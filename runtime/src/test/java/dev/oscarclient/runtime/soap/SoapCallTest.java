package dev.oscarclient.runtime.soap;

import static dev.oscarclient.runtime.soap.SoapTestClient.APPOINTMENT;
import static dev.oscarclient.runtime.soap.SoapTestClient.FAULT;
import static dev.oscarclient.runtime.soap.SoapTestClient.OK;
import static dev.oscarclient.runtime.soap.SoapTestClient.envelope;
import static dev.oscarclient.runtime.soap.SoapTestClient.get;
import static dev.oscarclient.runtime.soap.SoapTestClient.isLogin;
import static dev.oscarclient.runtime.soap.SoapTestClient.respond;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.oscarclient.runtime.CallInterceptor;
import dev.oscarclient.runtime.CapturedLog;
import dev.oscarclient.runtime.ObservedCall;
import dev.oscarclient.runtime.OscarException;
import dev.oscarclient.runtime.OscarServerException;
import dev.oscarclient.runtime.OscarTransportException;
import dev.oscarclient.runtime.OutgoingRequest;
import dev.oscarclient.runtime.RawServer;
import dev.oscarclient.runtime.RequestOptions;
import dev.oscarclient.runtime.codec.OscarTypes;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** SOAP calls go the way of all calls: options, retries, observers, logs; and show no secrets. */
class SoapCallTest {
  private static final String NAME = "Tremblay-Roy";

  /** Lets users in, and answers 503 to so many calls. */
  private static RawServer busy(int times, AtomicInteger calls) {
    return RawServer.answering(
        (request, socket) -> {
          if (isLogin(request)) {
            respond(socket, OK, SoapTestClient.LOGGED_IN);
          } else if (calls.incrementAndGet() <= times) {
            respond(socket, "503 Busy", "");
          } else {
            respond(socket, OK, APPOINTMENT);
          }
        });
  }

  @Test
  void callsAreRepeatedOnlyWhereTheCallerSaysSo() {
    AtomicInteger calls = new AtomicInteger();
    try (RawServer server = busy(1, calls)) {
      SoapTestClient client = SoapTestClient.loggingIn(server);
      assertThatThrownBy(() -> client.caller.call(get(1))).isInstanceOf(OscarServerException.class);
      assertThat(calls).as("nobody knows what it did").hasValue(1);
    }
    calls.set(0);
    try (RawServer server = busy(1, calls)) {
      SoapTestClient client = SoapTestClient.loggingIn(server);
      RequestOptions options = RequestOptions.builder().repeatable(true).build();
      assertThat(client.caller.withOptions(options).call(get(1))).isEqualTo(7);
      assertThat(calls).hasValue(2);
    }
    calls.set(0);
    try (RawServer server = busy(1, calls)) {
      SoapRequest reads = SoapRequest.of("/A", "get", "urn:a").readsOnly();
      assertThat(
              SoapTestClient.loggingIn(server)
                  .caller
                  .call(reads.answers(SoapResult.of("return", OscarTypes.INT))))
          .isEqualTo(7);
      assertThat(calls).as("its description knows that it only reads").hasValue(2);
    }
  }

  @Test
  void aConnectionThatBreaksOffLeavesTheCallInDoubt() {
    try (RawServer server =
        RawServer.answering(
            (request, socket) -> {
              if (isLogin(request)) {
                respond(socket, OK, SoapTestClient.LOGGED_IN);
              } else {
                RawServer.reset(socket);
              }
            })) {
      assertThatThrownBy(() -> SoapTestClient.loggingIn(server).caller.call(get(1)))
          .isInstanceOf(OscarTransportException.class)
          .hasMessageContaining("may have carried it out");
    }
  }

  @Test
  void observersInterceptorsAndLogsSeeAddressAndOperation() {
    CapturedLog.lines().clear();
    List<ObservedCall> observed = new CopyOnWriteArrayList<>();
    List<String> seen = new CopyOnWriteArrayList<>();
    try (RawServer server = SoapTestClient.answering(OK, APPOINTMENT)) {
      SoapTestClient client =
          SoapTestClient.builder(server)
              .login(SoapTestClient.USER, SoapTestClient.PASSWORD)
              .header("X-Gateway", "g1")
              .observer(observed::add)
              .interceptor(
                  new CallInterceptor() {
                    @Override
                    public void onRequest(OutgoingRequest request) {
                      seen.add(request.pathTemplate());
                      request.setHeader("X-Trace", "t1");
                    }
                  })
              .build();
      client.caller.call(get(1));
      RawServer.Request sent = server.requests().get(1);
      assertThat(sent.target()).isEqualTo("/oscar/ws/ScheduleService");
      assertThat(sent.header("X-Gateway")).isEqualTo("g1");
      assertThat(sent.header("X-Trace")).isEqualTo("t1");
    }
    assertThat(seen).containsExactly("/ws/ScheduleService#getAppointment");
    assertThat(observed).hasSize(1);
    assertThat(CapturedLog.lines())
        .anyMatch(line -> line.contains("POST /ws/LoginService#login2 [sign-in] answered 200 in"))
        .anyMatch(
            line ->
                line.matches(
                    ".*POST /ws/ScheduleService#getAppointment \\[.+] answered 200 in \\d+ ms.*"));
  }

  @Test
  void secretsAndValuesShowNowhere() {
    CapturedLog.lines().clear();
    StringWriter shown = new StringWriter();
    PrintWriter out = new PrintWriter(shown);
    String fault =
        envelope(
            "<s:Fault><faultcode>"
                + NAME
                + "</faultcode><faultstring>"
                + SoapTestClient.TOKEN_KEY.replace("&", "&amp;")
                + NAME
                + "</faultstring><detail><a>"
                + NAME
                + "</a></detail></s:Fault>");
    List<String[]> answers = new ArrayList<>();
    answers.add(new String[] {FAULT, fault});
    answers.add(new String[] {FAULT, SoapTestClient.LAPSED.replace("A security", NAME)});
    answers.add(new String[] {OK, envelope("<r><return>" + NAME + "</return></r>")});
    answers.add(new String[] {OK, "<" + "html>" + NAME});
    answers.add(new String[] {"500 Error\r\nContent-Type: text/html", NAME});
    answers.add(new String[] {"302 Found\r\nLocation: https://x.example/" + NAME, ""});
    for (String[] answer : answers) {
      try (RawServer server = SoapTestClient.answering(answer[0], answer[1])) {
        SoapTestClient.Builder builder =
            SoapTestClient.builder(server).login(SoapTestClient.USER, SoapTestClient.PASSWORD);
        SoapTestClient client = builder.build();
        SoapCall<Integer> call =
            SoapRequest.of("/A", "get", "urn:a")
                .part("arg0", OscarTypes.STRING, NAME)
                .answers(SoapResult.of("return", OscarTypes.INT));
        Throwable failure = catchThrowable(() -> client.caller.call(call));
        assertThat(failure).isInstanceOf(OscarException.class);
        failure.printStackTrace(out);
        out.println(failure + " " + failure.getMessage() + " " + builder + client.caller + call);
      }
    }
    try (RawServer server = RawServer.answering(FAULT, fault)) {
      catchThrowable(() -> SoapTestClient.loggingIn(server).caller.call(get(1)))
          .printStackTrace(out);
    }
    out.println(SoapLogin.ofUser(SoapTestClient.USER, SoapTestClient.PASSWORD));
    out.println(CapturedLog.lines());
    assertThat(CapturedLog.lines()).isNotEmpty();
    assertThat(shown.toString())
        .doesNotContain(NAME)
        .doesNotContain(SoapTestClient.TOKEN_KEY)
        .doesNotContain("token-key")
        .doesNotContain(SoapTestClient.PASSWORD)
        .doesNotContain(SoapTestClient.USER);
  }

  @Test
  void addressesAndActionsOfADocumentCannotBecomeHeadersOrOtherHosts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SoapRequest.of("/A", "get", "").action("a\"; x=\"y"));
    try (RawServer server = RawServer.answering(OK, APPOINTMENT)) {
      SoapTestClient client = SoapTestClient.builder(server).build();
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  client.caller.call(
                      SoapRequest.of("/A", "get", "")
                          .action("a\r\nX-Evil: 1")
                          .answers(SoapResult.none())));
      client.caller.call(SoapRequest.of("/A b?c#d", "get", "").answers(SoapResult.none()));
      assertThat(server.onlyRequest().target()).isEqualTo("/oscar/ws/A%20b%3Fc%23d");
    }
  }
}
