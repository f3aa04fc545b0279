package dev.oscarclient.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Calls signed after RFC 5849 by hand, with nothing of the product, so that the sandbox is judged
 * by the standard alone.
 */
final class SignedCalls {

  /** A name and a value, neither of them encoded. */
  record Parameter(String name, String value) {}

  private final HttpClient http = HttpClient.newHttpClient();
  private final String address;
  private final SandboxCredentials credentials;
  private final List<Parameter> protocolParameters;

  SignedCalls(SandboxServer server, SandboxCredentials credentials) {
    this(server.wsUrl() + "/services", credentials, List.of());
  }

  private SignedCalls(
      String address, SandboxCredentials credentials, List<Parameter> protocolParameters) {
    this.address = address;
    this.credentials = credentials;
    this.protocolParameters = protocolParameters;
  }

  /**
   * One of OAuth's own legs, with the parameters of the protocol that only it has.
   *
   * @param credentials with an empty token for the first leg
   */
  static HttpResponse<String> leg(
      SandboxServer server, String leg, SandboxCredentials credentials, Parameter... parameters) {
    return new SignedCalls(server.wsUrl() + "/oauth", credentials, List.of(parameters))
        .send("POST", leg, List.of(), null, null, Map.of());
  }

  HttpResponse<String> get(String path, Parameter... query) {
    return send("GET", path, List.of(query), null, null, Map.of());
  }

  HttpResponse<String> json(String method, String path, String body, Parameter... query) {
    return send(method, path, List.of(query), null, body, Map.of());
  }

  HttpResponse<String> form(String path, List<Parameter> query, List<Parameter> form) {
    return send("POST", path, query, form, null, Map.of());
  }

  /** A form whose fields the signature leaves out, as nobody should send it. */
  HttpResponse<String> formSignedAsEmpty(String path, List<Parameter> form) {
    return send("POST", path, List.of(), form, List.of(), null, Map.of());
  }

  /** {@code path} is encoded already; query and form are not. */
  HttpResponse<String> send(
      String method,
      String path,
      List<Parameter> query,
      @Nullable List<Parameter> form,
      @Nullable String json,
      Map<String, String> headers) {
    return send(method, path, query, form, form, json, headers);
  }

  private HttpResponse<String> send(
      String method,
      String path,
      List<Parameter> query,
      @Nullable List<Parameter> form,
      @Nullable List<Parameter> signedForm,
      @Nullable String json,
      Map<String, String> headers) {
    String queryText = encoded(query);
    URI uri = URI.create(address + path + (queryText.isEmpty() ? "" : "?" + queryText));
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    headers.forEach(request::header);
    request.header("Authorization", authorization(method, address + path, query, signedForm));
    if (form != null) {
      request.header("Content-Type", "application/x-www-form-urlencoded");
      request.method(method, HttpRequest.BodyPublishers.ofString(encoded(form)));
    } else if (json != null) {
      request.header("Content-Type", "application/json");
      request.method(method, HttpRequest.BodyPublishers.ofString(json));
    } else {
      request.method(method, HttpRequest.BodyPublishers.noBody());
    }
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private String authorization(
      String method, String baseUri, List<Parameter> query, @Nullable List<Parameter> form) {
    List<Parameter> oauth = new ArrayList<>();
    oauth.add(new Parameter("oauth_consumer_key", credentials.consumerKey()));
    oauth.add(new Parameter("oauth_nonce", UUID.randomUUID().toString()));
    oauth.add(new Parameter("oauth_signature_method", "HMAC-SHA1"));
    oauth.add(new Parameter("oauth_timestamp", Long.toString(System.currentTimeMillis() / 1000)));
    if (!credentials.token().isEmpty()) {
      oauth.add(new Parameter("oauth_token", credentials.token()));
    }
    oauth.addAll(protocolParameters);
    oauth.add(new Parameter("oauth_version", "1.0"));
    // RFC 5849, 3.4.1.3.2: encode, sort by name and then value, join.
    String normalized =
        Stream.of(oauth, query, form == null ? List.<Parameter>of() : form)
            .flatMap(List::stream)
            .map(p -> new Parameter(encode(p.name()), encode(p.value())))
            .sorted(java.util.Comparator.comparing(Parameter::name).thenComparing(Parameter::value))
            .map(p -> p.name() + "=" + p.value())
            .collect(Collectors.joining("&"));
    String base = method + "&" + encode(baseUri) + "&" + encode(normalized);
    String key = encode(credentials.consumerSecret()) + "&" + encode(credentials.tokenSecret());
    oauth.add(new Parameter("oauth_signature", hmacSha1(key, base)));
    return oauth.stream()
        .map(p -> p.name() + "=\"" + encode(p.value()) + "\"")
        .collect(Collectors.joining(", ", "OAuth ", ""));
  }

  private static String hmacSha1(String key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.US_ASCII), "HmacSHA1"));
      return Base64.getEncoder()
          .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static String encoded(List<Parameter> parameters) {
    return parameters.stream()
        .map(p -> encode(p.name()) + "=" + encode(p.value()))
        .collect(Collectors.joining("&"));
  }

  /** RFC 5849, 3.6: everything but letters, digits, {@code -._~}. */
  static String encode(String text) {
    StringBuilder result = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if ("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".indexOf(c) >= 0) {
        result.append(c);
      } else {
        result.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
      }
    }
    return result.toString();
  }
}
