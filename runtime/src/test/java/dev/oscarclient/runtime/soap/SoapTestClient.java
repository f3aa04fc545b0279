package dev.oscarclient.runtime.soap;

import dev.oscarclient.runtime.RawServer;
import dev.oscarclient.runtime.codec.OscarTypes;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** What a generated SOAP client looks like, as far as calls are concerned; and what it gets. */
final class SoapTestClient {
  static final String USER = "drsample";
  static final String PASSWORD = "pass<&>wörd-1a2b";
  static final String TOKEN_KEY = "token-key-9f8e&";
  static final String OK = "200 OK\r\nContent-Type: text/xml; charset=UTF-8";
  static final String FAULT = "500 Error\r\nContent-Type: text/xml; charset=UTF-8";
  static final String APPOINTMENT =
      envelope("<o:r xmlns:o='http://ws.oscarehr.org/'><return>7</return></o:r>");
  static final String LOGGED_IN = loggedIn(TOKEN_KEY);

  /** As CXF with WSS4J 2 writes it. */
  static final String LAPSED =
      envelope(
          "<s:Fault><faultcode xmlns:ns1='http://ws.apache.org/wss4j'>ns1:SecurityError</faultcode>"
              + "<faultstring>A security error was encountered</faultstring></s:Fault>");

  final SoapCaller caller;

  private SoapTestClient(SoapCaller caller) {
    this.caller = caller;
  }

  static Builder builder(RawServer server) {
    return new Builder()
        .baseUrl(server.url())
        .requestTimeout(Duration.ofSeconds(10))
        .retryPause(Duration.ofMillis(1));
  }

  static SoapTestClient loggingIn(RawServer server) {
    return builder(server).login(USER, PASSWORD).build();
  }

  static String envelope(String body) {
    return "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>"
        + body
        + "</s:Body></s:Envelope>";
  }

  static String loggedIn(String tokenKey) {
    return envelope(
        "<o:login2Response xmlns:o='http://ws.oscarehr.org/'><return><provider><lastName>Sample"
            + "</lastName></provider><securityId>128</securityId><securityTokenKey>"
            + tokenKey.replace("&", "&amp;")
            + "</securityTokenKey></return></o:login2Response>");
  }

  static boolean isLogin(RawServer.Request request) {
    return request.target().equals("/oscar/ws/LoginService");
  }

  static void respond(Socket socket, String head, String body) throws IOException {
    RawServer.respond(socket, head, body.getBytes(StandardCharsets.UTF_8));
  }

  /** A server that lets anybody in, and answers each call so. */
  static RawServer answering(String head, String body) {
    return RawServer.answering(
        (request, socket) ->
            respond(socket, isLogin(request) ? OK : head, isLogin(request) ? LOGGED_IN : body));
  }

  static SoapCall<Integer> get(int id) {
    return SoapRequest.of("/ScheduleService", "getAppointment", "http://ws.oscarehr.org/")
        .part("arg0", OscarTypes.INT, id)
        .answers(SoapResult.of("return", OscarTypes.INT));
  }

  static SoapCall<String> hello() {
    return SoapRequest.of("/SystemInfoService", "helloWorld", "http://ws.oscarehr.org/")
        .withoutLogin()
        .answers(SoapResult.of("return", OscarTypes.STRING));
  }

  static final class Builder extends OscarSoapClientBuilder<SoapTestClient, Builder> {
    @Override
    protected Builder self() {
      return this;
    }

    @Override
    public SoapTestClient build() {
      return new SoapTestClient(newSoapCaller());
    }
  }
}
