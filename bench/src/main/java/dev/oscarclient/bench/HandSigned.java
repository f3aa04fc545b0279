package dev.oscarclient.bench;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The same call by {@code java.net.http} alone, its signature put together for just this call. */
final class HandSigned {
  private static final byte[] KEY =
      (BenchClient.CONSUMER_SECRET + "&" + BenchClient.TOKEN_SECRET)
          .getBytes(StandardCharsets.US_ASCII);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final SecureRandom random = new SecureRandom();
  private final String url;

  HandSigned(String url) {
    this.url = url;
  }

  String text(int id) throws IOException {
    String address = url + "/ws/services/demographics/" + id;
    byte[] nonceBytes = new byte[16];
    random.nextBytes(nonceBytes);
    String nonce = HexFormat.of().formatHex(nonceBytes);
    String time = Long.toString(System.currentTimeMillis() / 1000);
    String base = baseString(address, nonce, time);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "?startIndex=0&itemsToReturn=20"))
            .timeout(Duration.ofSeconds(60))
            .header("Accept", "text/plain")
            .header("Accept-Encoding", "gzip")
            .header("Authorization", authorization(nonce, time, hmac(base)))
            .build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  static String baseString(String address, String nonce, String time) {
    String parameters =
        "itemsToReturn=20&oauth_consumer_key="
            + BenchClient.CONSUMER_KEY
            + "&oauth_nonce="
            + nonce
            + "&oauth_signature_method=HMAC-SHA1&oauth_timestamp="
            + time
            + "&oauth_token="
            + BenchClient.TOKEN
            + "&oauth_version=1.0&startIndex=0";
    return "GET&" + encode(address) + "&" + encode(parameters);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String authorization(String nonce, String time, String signature) {
    return "OAuth oauth_consumer_key=\""
        + BenchClient.CONSUMER_KEY
        + "\", oauth_token=\""
        + BenchClient.TOKEN
        + "\", oauth_signature_method=\"HMAC-SHA1\", oauth_timestamp=\""
        + time
        + "\", oauth_nonce=\""
        + nonce
        + "\", oauth_version=\"1.0\", oauth_signature=\""
        + encode(signature)
        + "\"";
  }

  static String hmac(String base) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(KEY, "HmacSHA1"));
      return Base64.getEncoder()
          .encodeToString(mac.doFinal(base.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
