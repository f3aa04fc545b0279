package dev.oscarclient.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks a signature as a server does: from the raw request, decoding and encoding everything by
 * itself (RFC 5849 sections 3.2 and 3.4). Shares no code with what it checks.
 */
final class Rfc5849Verifier {
  private final String consumerSecret;
  private final String tokenSecret;

  Rfc5849Verifier(String consumerSecret, String tokenSecret) {
    this.consumerSecret = consumerSecret;
    this.tokenSecret = tokenSecret;
  }

  /** Checks the request and returns its protocol parameters. */
  Map<String, String> verify(RawServer.Request request, String origin) throws Exception {
    Map<String, String> protocol = protocolParameters(request);
    assertThat(protocol)
        .containsEntry("oauth_version", "1.0")
        .containsEntry("oauth_signature_method", "HMAC-SHA1");
    String expected = sign(baseString(request, origin, protocol));
    assertThat(protocol.get("oauth_signature")).as(request.requestLine()).isEqualTo(expected);
    return protocol;
  }

  static Map<String, String> protocolParameters(RawServer.Request request) {
    String header = request.header("Authorization");
    assertThat(header).startsWith("OAuth ");
    Map<String, String> parameters = new HashMap<>();
    for (String part : header.substring(6).split(",", -1)) {
      String[] pair = part.strip().split("=", 2);
      assertThat(pair[1]).startsWith("\"").endsWith("\"");
      String value = pair[1].substring(1, pair[1].length() - 1);
      assertThat(parameters.put(decode(pair[0], false), decode(value, false))).isNull();
    }
    return parameters;
  }

  /** Returns the decoded pairs of query and form, in the order they came. */
  static List<String[]> applicationParameters(RawServer.Request request) {
    List<String[]> pairs = new ArrayList<>();
    int question = request.target().indexOf('?');
    if (question >= 0) {
      addPairs(request.target().substring(question + 1), pairs);
    }
    String contentType = request.header("Content-Type");
    if (contentType != null && contentType.startsWith("application/x-www-form-urlencoded")) {
      addPairs(new String(request.body(), StandardCharsets.ISO_8859_1), pairs);
    }
    return pairs;
  }

  private static String baseString(
      RawServer.Request request, String origin, Map<String, String> protocol) {
    List<String[]> parameters = applicationParameters(request);
    protocol.forEach(
        (name, value) -> {
          if (!name.equals("oauth_signature") && !name.equals("realm")) {
            parameters.add(new String[] {name, value});
          }
        });
    List<String[]> encoded = new ArrayList<>();
    for (String[] pair : parameters) {
      encoded.add(new String[] {encode(pair[0]), encode(pair[1])});
    }
    encoded.sort(
        (a, b) -> {
          int byName = Arrays.compareUnsigned(bytes(a[0]), bytes(b[0]));
          return byName != 0 ? byName : Arrays.compareUnsigned(bytes(a[1]), bytes(b[1]));
        });
    StringBuilder normalized = new StringBuilder();
    for (String[] pair : encoded) {
      normalized.append(normalized.length() == 0 ? "" : "&").append(pair[0]).append('=');
      normalized.append(pair[1]);
    }
    String path = request.target().replaceFirst("\\?.*", "");
    return request.verb() + "&" + encode(origin + path) + "&" + encode(normalized.toString());
  }

  private String sign(String baseString) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA1");
    String key = encode(consumerSecret) + "&" + encode(tokenSecret);
    mac.init(new SecretKeySpec(bytes(key), "HmacSHA1"));
    return Base64.getEncoder().encodeToString(mac.doFinal(bytes(baseString)));
  }

  private static void addPairs(String text, List<String[]> pairs) {
    for (String part : text.split("&", -1)) {
      if (!part.isEmpty()) {
        String[] pair = part.split("=", 2);
        pairs.add(
            new String[] {decode(pair[0], true), pair.length < 2 ? "" : decode(pair[1], true)});
      }
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String encode(String text) {
    StringBuilder out = new StringBuilder();
    for (byte each : bytes(text)) {
      char c = (char) (each & 0xFF);
      boolean unreserved =
          "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".indexOf(c) >= 0;
      out.append(unreserved ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return out.toString();
  }

  static String decode(String text, boolean plusIsSpace) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%') {
        out.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        out.write(c == '+' && plusIsSpace ? ' ' : c);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
