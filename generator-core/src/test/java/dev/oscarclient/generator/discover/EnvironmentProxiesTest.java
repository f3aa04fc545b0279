package dev.oscarclient.generator.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentProxiesTest {
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "https_proxy", "http://user:secret@127.0.0.1:3128/",
          "http_proxy", "127.0.0.2:8080",
          "no_proxy", "intra.example, .corp.example");

  @ParameterizedTest
  @CsvSource({
    "https://clinic.example/oscar, 127.0.0.1:3128",
    "http://clinic.example/oscar, 127.0.0.2:8080",
    "https://intra.example/oscar, ''",
    "https://oscar.intra.example/, ''",
    "https://oscar.corp.example/, ''",
    "https://notintra.example/, 127.0.0.1:3128",
    "http://localhost:8080/oscar, ''",
    "http://127.0.0.1:8080/oscar, ''",
    "http://[::1]:8080/oscar, ''"
  })
  void environmentDecides(String url, String proxy) {
    Proxy selected = new EnvironmentProxies(ENVIRONMENT).select(URI.create(url)).get(0);
    if (proxy.isEmpty()) {
      assertThat(selected).isEqualTo(Proxy.NO_PROXY);
    } else {
      InetSocketAddress address = (InetSocketAddress) selected.address();
      assertThat(address.getHostString() + ":" + address.getPort()).isEqualTo(proxy);
    }
  }

  @ParameterizedTest
  @CsvSource({"https_proxy, ://", "https_proxy, ''", "no_proxy, *", "HTTP_PROXY, h:1"})
  void nothingUsableMeansNoProxy(String name, String value) {
    assertThat(
            new EnvironmentProxies(Map.of(name, value))
                .select(URI.create("https://clinic.example/")))
        .containsExactly(Proxy.NO_PROXY);
  }
}
