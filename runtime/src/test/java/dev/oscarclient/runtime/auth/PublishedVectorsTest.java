package dev.oscarclient.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.runtime.http.BaseUrl;
import dev.oscarclient.runtime.http.CallLabel;
import dev.oscarclient.runtime.http.NameValue;
import dev.oscarclient.runtime.http.WireBody;
import dev.oscarclient.runtime.http.WireRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What OAuth's authors published, through the whole authenticator: OAuth Core 1.0 appendix A, the
 * test cases of its wiki, and RFC 5849 sections 1.2 and 3.4.
 */
class PublishedVectorsTest {
  private static Map<String, String> signed(
      OAuthCredentials credentials,
      OAuthSignature signature,
      long timestamp,
      String nonce,
      WireRequest request) {
    Clock clock = Clock.fixed(Instant.ofEpochSecond(timestamp), ZoneOffset.UTC);
    OAuthAuthenticator authenticator =
        new OAuthAuthenticator(
            credentials,
            null,
            signature.service(),
            new ServerClock(clock, () -> 0),
            null,
            new TokenAge(credentials, clock),
            () -> nonce);
    WireRequest sent = sent(authenticator, request);
    String header = sent.headers().get(0).value();
    assertThat(sent.headers().get(0).name()).isEqualTo("Authorization");
    assertThat(header).startsWith("OAuth ");
    Map<String, String> fields = new TreeMap<>();
    for (String field : header.substring(6).split(", ", -1)) {
      int equals = field.indexOf('=');
      fields.put(field.substring(0, equals), field.substring(equals + 2, field.length() - 1));
    }
    return fields;
  }

  private static WireRequest sent(OAuthAuthenticator authenticator, WireRequest request) {
    try {
      return authenticator.authenticate(request);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WireRequest request(
      String verb, String base, String path, List<NameValue> query, @Nullable WireBody body) {
    return new WireRequest(
        new CallLabel(verb, path, "1"),
        BaseUrl.parse("base", base, ""),
        path,
        query,
        List.of(),
        body,
        Duration.ofSeconds(1));
  }

  private static WireRequest photos(String scheme) {
    return request(
        "GET",
        scheme + "://photos.example.net",
        "/photos",
        List.of(new NameValue("size", "original"), new NameValue("file", "vacation.jpg")),
        null);
  }

  private static final OAuthCredentials JANE =
      OAuthCredentials.of(
          "dpf43f3p2l4k3l03", "kd94hf93k423kf44", "nnch734d00sl2jdk", "pfkkdhi9sl3r4s00");

  @Test
  void oauthCoreAppendixA5() {
    assertThat(
            signed(JANE, OAuthSignature.HMAC_SHA1, 1191242096, "kllo9940pd9333jh", photos("http")))
        .containsEntry("oauth_signature", "tR3%2BTy81lMeYAr%2FFid0kMTYa%2FWM%3D")
        .containsEntry("oauth_signature_method", "HMAC-SHA1")
        .containsEntry("oauth_timestamp", "1191242096")
        .containsEntry("oauth_version", "1.0");
  }

  /** Appendix A.2 and A.4 sign the legs with PLAINTEXT; so can calls be. */
  @Test
  void oauthCoreAppendixA4() {
    OAuthCredentials requestToken =
        OAuthCredentials.of(
            "dpf43f3p2l4k3l03", "kd94hf93k423kf44", "hh5s93j4hdidpola", "hdhd0244k9j7ao03");
    assertThat(
            signed(
                requestToken,
                OAuthSignature.PLAINTEXT,
                1191242092,
                "dji430splmx33448",
                photos("https")))
        .containsEntry("oauth_signature", "kd94hf93k423kf44%26hdhd0244k9j7ao03")
        .containsEntry("oauth_signature_method", "PLAINTEXT");
  }

  /** RFC 5849 section 1.2 fetches the same picture, without a version. */
  @ParameterizedTest
  @CsvSource({
    "djr9rjt0jd78jf88, jjd999tj88uiths3, djr9rjt0jd78jf88%26jjd999tj88uiths3",
    "djr9rjt0jd78jf88, jjd99$tj88uiths3, djr9rjt0jd78jf88%26jjd99%2524tj88uiths3",
    "djr9rjt0jd78jf88, '', djr9rjt0jd78jf88%26",
  })
  void oauthCorePlaintextExamples(String consumerSecret, String tokenSecret, String signature) {
    OAuthCredentials credentials = OAuthCredentials.of("k", consumerSecret, "t", tokenSecret);
    assertThat(signed(credentials, OAuthSignature.PLAINTEXT, 1, "n", photos("https")))
        .containsEntry("oauth_signature", signature);
  }

  @ParameterizedTest
  @CsvSource({
    "cs, '', egQqG5AJep5sJ7anhXju1unge2I=",
    "cs, ts, VZVjXceV7JgPq/dOTnNmEfO0Fv8=",
    "kd94hf93k423kf44, pfkkdhi9sl3r4s00, tR3+Ty81lMeYAr/Fid0kMTYa/WM=",
  })
  void hmacSha1OfTheWiki(String consumerSecret, String tokenSecret, String signature) {
    String baseString =
        consumerSecret.equals("cs")
            ? "bs"
            : "GET&http%3A%2F%2Fphotos.example.net%2Fphotos&file%3Dvacation.jpg%26oauth_consumer_key"
                + "%3Ddpf43f3p2l4k3l03%26oauth_nonce%3Dkllo9940pd9333jh%26oauth_signature_method%3"
                + "DHMAC-SHA1%26oauth_timestamp%3D1191242096%26oauth_token%3Dnnch734d00sl2jdk%26oa"
                + "uth_version%3D1.0%26size%3Doriginal";
    assertThat(
            OAuthSignature.HMAC_SHA1
                .service()
                .getSignature(baseString, consumerSecret, tokenSecret))
        .isEqualTo(signature);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name=''|name%3D",
        "a=b|a%3Db",
        "a=b&c=d|a%3Db%26c%3Dd",
        "a=x!y&a=x y|a%3Dx%2520y%26a%3Dx%2521y",
        "x!y=a&x=a|x%3Da%26x%2521y%3Da",
      })
  void normalizationOfTheWiki(String parameters, String normalized) {
    List<NameValue> pairs =
        List.of(parameters.split("&", -1)).stream()
            .map(p -> p.split("=", -1))
            .map(p -> new NameValue(p[0], p[1].equals("''") ? "" : p[1]))
            .toList();
    assertThat(SignatureBaseString.of("GET", "http://example.com/", pairs))
        .isEqualTo("GET&http%3A%2F%2Fexample.com%2F&" + normalized);
  }
}
