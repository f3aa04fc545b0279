package dev.oscarclient.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.oscarclient.runtime.TestClient.Parameters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Neither secrets nor health data show where anybody might look. */
class SecrecyTest {
  private static final String GATEWAY_KEY = "gateway-key-77aa";
  private static final String NAME = "Tremblay-Roy";

  private static String everythingOf(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text + failure.toString() + failure.getMessage();
  }

  private static List<String> secrets(RawServer server) {
    List<String> secrets =
        new ArrayList<>(
            List.of(
                TestClient.CONSUMER_KEY,
                TestClient.CONSUMER_SECRET,
                TestClient.TOKEN,
                TestClient.TOKEN_SECRET,
                GATEWAY_KEY,
                NAME));
    for (RawServer.Request request : server.requests()) {
      secrets.add(Rfc5849Verifier.protocolParameters(request).get("oauth_signature"));
      secrets.add(Rfc5849Verifier.protocolParameters(request).get("oauth_nonce"));
    }
    return secrets;
  }

  private static ApiRequest fullRequest() {
    return TestClient.post("/a/{name}")
        .path("name", NAME)
        .parameters(new Parameters().q("q", NAME).h("X-Name", NAME).m("m", NAME).f("f", NAME))
        .accept("text/plain");
  }

  private static TestClient client(RawServer server) {
    return builder(server).build();
  }

  private static TestClient.Builder builder(RawServer server) {
    return TestClient.builder(server)
        .credentials(TestClient.credentials())
        .header("X-Gateway-Key", GATEWAY_KEY);
  }

  @Test
  void failuresOfEveryKindAreFreeOfValues() throws Exception {
    CapturedLog.lines().clear();
    List<RawServer.Answer> answers = new ArrayList<>();
    for (String head :
        List.of(
            "302 Found\r\nLocation: https://sso.example/login?user=" + NAME,
            "401 Unauthorized\r\nWWW-Authenticate: OAuth realm=\"" + NAME + "\"",
            "403 Forbidden\r\nContent-Type: text/html",
            "404 " + NAME,
            "500 Error",
            "200 OK\r\nContent-Type: text/html",
            "200 OK\r\nContent-Type: text/plain; charset=UTF-16\r\nContent-Encoding: gzip",
            "200 OK\r\nContent-Type: text/plain; charset=" + NAME)) {
      answers.add(
          (request, socket) ->
              RawServer.respond(socket, head, NAME.getBytes(StandardCharsets.UTF_8)));
    }
    answers.add((request, socket) -> RawServer.reset(socket));
    answers.add(
        (request, socket) -> {
          socket
              .getOutputStream()
              .write((NAME + " is no status line\r\n\r\n").getBytes(StandardCharsets.UTF_8));
          socket.close();
        });
    for (RawServer.Answer answer : answers) {
      try (RawServer server = RawServer.answering(answer)) {
        Throwable failure = catchThrowable(() -> client(server).text(fullRequest()));
        assertThat(failure).isInstanceOf(OscarException.class);
        assertThat(everythingOf(failure)).contains("POST /a/{name}");
        assertThat(everythingOf(failure)).doesNotContain(secrets(server));
        assertThat(String.join("\n", CapturedLog.lines())).doesNotContain(secrets(server));
      }
    }
  }

  /** Attempts, pauses, futures, raw responses, interceptors and observers. */
  @Test
  void whatGoesAlongWithACallIsFreeOfValues() {
    CapturedLog.lines().clear();
    List<String> seen = new CopyOnWriteArrayList<>();
    CallInterceptor interceptor =
        new CallInterceptor() {
          @Override
          public void onRequest(OutgoingRequest request) {
            seen.add(request + " " + request.header("Authorization"));
          }

          @Override
          public void onResponse(IncomingResponse response) {
            seen.add(response + " " + response.header("Set-Cookie"));
          }
        };
    RequestOptions options =
        RequestOptions.builder().repeatable(true).header("X-Other-Key", GATEWAY_KEY).build();
    AtomicInteger count = new AtomicInteger();
    RawServer.Answer answer =
        (request, socket) -> {
          switch (count.getAndIncrement() % 4) {
            case 0 -> RawServer.reset(socket);
            case 1 ->
                RawServer.respond(
                    socket,
                    "429 " + NAME + "\r\nSet-Cookie: JSESSIONID=" + NAME,
                    NAME.getBytes(StandardCharsets.UTF_8));
            case 2 ->
                RawServer.respond(
                    socket,
                    "200 OK\r\nContent-Type: text/plain",
                    NAME.getBytes(StandardCharsets.UTF_8));
            default -> RawServer.respond(socket, "400 X", NAME.getBytes(StandardCharsets.UTF_8));
          }
        };
    try (RawServer server = RawServer.answering(answer)) {
      ApiCaller caller =
          builder(server)
              .interceptor(interceptor)
              .observer(
                  call -> {
                    seen.add(call.toString());
                    throw new IllegalStateException(NAME);
                  })
              .build()
              .caller
              .withOptions(options);
      ApiCall<String> call = fullRequest().answers(ResponseBody.text());
      OscarResponse<String> raw = caller.raw(call);
      assertThat(raw.value()).isEqualTo(NAME);
      Throwable failure =
          catchThrowable(() -> caller.async(fullRequest().answers(ResponseBody.text())).join());
      Throwable streamed =
          catchThrowable(
              () ->
                  caller.call(
                      TestClient.post("/a/{name}")
                          .path("name", NAME)
                          .content("text/plain", stream())));
      seen.addAll(
          List.of(
              raw.toString(),
              call.toString(),
              options.toString(),
              everythingOf(failure),
              String.valueOf(streamed),
              OscarHttp.builder().build().toString(),
              stream().toString()));
      assertThat(String.join("\n", seen)).doesNotContain(secrets(server));
      assertThat(String.join("\n", CapturedLog.lines()))
          .contains("is sent again")
          .doesNotContain(secrets(server));
    }
  }

  private static Content stream() {
    return Content.ofStream(
        new ByteArrayInputStream(NAME.getBytes(StandardCharsets.UTF_8)), "text/plain");
  }

  @Test
  void logLinesNameTheOperationAndNothingElse() {
    CapturedLog.lines().clear();
    try (RawServer server = RawServer.answering("200 OK\r\nContent-Type: text/plain", NAME)) {
      assertThat(client(server).text(fullRequest())).isEqualTo(NAME);
      assertThat(CapturedLog.lines())
          .singleElement()
          .asString()
          .matches(
              "DEBUG dev\\.oscarclient\\.runtime\\.http\\.LoggingTransport"
                  + " POST /a/\\{name} \\[[0-9a-f]+-1] answered 200 in \\d+ ms");
    }
  }

  @Test
  void nothingShowsInToString() {
    try (RawServer server = RawServer.answering("200 OK\r\nContent-Type: text/plain", NAME)) {
      TestClient.Builder builder = builder(server);
      TestClient client = builder.build();
      String texts =
          String.join(
              "\n",
              builder.toString(),
              client.caller.toString(),
              TestClient.credentials().toString(),
              fullRequest().toString(),
              new Parameters().q("q", NAME).toString(),
              FormFields.create().add("a", NAME).toString(),
              Content.ofText(NAME, "text/plain").toString());
      assertThat(texts).doesNotContain(secrets(server));
      assertThat(TestClient.credentials().toString())
          .isEqualTo("OAuthCredentials[consumerKey=con…]");
    }
  }

  @Test
  void theBodyOfAFailureIsThereForThoseWhoAskAndIsNotSerialized() throws Exception {
    try (RawServer server =
        RawServer.answering("500 Error\r\nContent-Type: text/plain; charset=UTF-8", NAME + " é")) {
      OscarException failure =
          catchThrowableOfType(OscarException.class, () -> client(server).text(fullRequest()));
      assertThat(failure.bodyText()).isEqualTo(NAME + " é");
      assertThat(failure.body()).isEqualTo((NAME + " é").getBytes(StandardCharsets.UTF_8));

      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(failure);
      }
      assertThat(bytes.toString(StandardCharsets.ISO_8859_1)).doesNotContain(NAME);
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        OscarException read = (OscarException) in.readObject();
        assertThat(read.body()).isEmpty();
        assertThat(read.bodyText()).isEmpty();
        assertThat(read.status()).hasValue(500);
        assertThat(read.requestId()).isEqualTo(failure.requestId());
      }
    }
  }
}
