package com.example.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.clinic.oscar.OscarClient;
import com.sun.net.httpserver.HttpServer;
import dev.oscarclient.runtime.auth.OAuthCredentials;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The generated client answers to a server of three lines; no OSCAR is needed to test code around it. */
final class ProvidersTest {

  @Test
  void namesAProvider() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] answer =
        "{\"providerNo\":\"101\",\"firstName\":\"Ada\",\"lastName\":\"Synthetic\"}"
            .getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/oscar/ws/services/providerService/provider/101",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
    try {
      OscarClient oscar =
          OscarClient.builder()
              .baseUrl("http://localhost:" + server.getAddress().getPort() + "/oscar")
              .credentials(OAuthCredentials.of("key", "secret", "token", "token-secret"))
              .build();
      assertEquals("Synthetic, Ada", new Providers(oscar).name("101"));
    } finally {
      server.stop(0);
    }
  }
}
