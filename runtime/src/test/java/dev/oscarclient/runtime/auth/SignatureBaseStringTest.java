package dev.oscarclient.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.scribejava.core.services.HMACSha1SignatureService;
import dev.oscarclient.runtime.http.NameValue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The published vectors. */
class SignatureBaseStringTest {

  private static List<NameValue> pairs(String... namesAndValues) {
    List<NameValue> pairs = new ArrayList<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      pairs.add(new NameValue(namesAndValues[i], namesAndValues[i + 1]));
    }
    return pairs;
  }

  @Test
  void exampleOfRfc5849Section3411() {
    assertThat(
            SignatureBaseString.of(
                "POST",
                "http://example.com/request",
                pairs(
                    "b5",
                    "=%3D",
                    "a3",
                    "a",
                    "c@",
                    "",
                    "a2",
                    "r b", //
                    "oauth_consumer_key",
                    "9djdj82h48djs9d2",
                    "oauth_token",
                    "kkk9d7dh3k39sjv7",
                    "oauth_signature_method",
                    "HMAC-SHA1",
                    "oauth_timestamp",
                    "137131201",
                    "oauth_nonce",
                    "7d8f3e4a",
                    "c2",
                    "",
                    "a3",
                    "2 q")))
        .isEqualTo(
            "POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q%26a3%3Da%26b5%3D"
                + "%253D%25253D%26c%2540%3D%26c2%3D%26oauth_consumer_key%3D9djdj82h48djs9d2%26oau"
                + "th_nonce%3D7d8f3e4a%26oauth_signature_method%3DHMAC-SHA1%26oauth_timestamp%3D13"
                + "7131201%26oauth_token%3Dkkk9d7dh3k39sjv7");
  }

  @Test
  void photosExampleOfOAuthCore10AppendixA() {
    String baseString =
        SignatureBaseString.of(
            "GET",
            "http://photos.example.net/photos",
            pairs(
                "file", "vacation.jpg", //
                "size", "original",
                "oauth_consumer_key", "dpf43f3p2l4k3l03",
                "oauth_token", "nnch734d00sl2jdk",
                "oauth_signature_method", "HMAC-SHA1",
                "oauth_timestamp", "1191242096",
                "oauth_nonce", "kllo9940pd9333jh",
                "oauth_version", "1.0"));
    assertThat(baseString)
        .isEqualTo(
            "GET&http%3A%2F%2Fphotos.example.net%2Fphotos&file%3Dvacation.jpg%26oauth_consumer_key"
                + "%3Ddpf43f3p2l4k3l03%26oauth_nonce%3Dkllo9940pd9333jh%26oauth_signature_method%3"
                + "DHMAC-SHA1%26oauth_timestamp%3D1191242096%26oauth_token%3Dnnch734d00sl2jdk%26oa"
                + "uth_version%3D1.0%26size%3Doriginal");
    assertThat(
            new HMACSha1SignatureService()
                .getSignature(baseString, "kd94hf93k423kf44", "pfkkdhi9sl3r4s00"))
        .isEqualTo("tR3+Ty81lMeYAr/Fid0kMTYa/WM=");
  }

  @Test
  void exampleOfTwitter() {
    String baseString =
        SignatureBaseString.of(
            "post",
            "https://api.twitter.com/1.1/statuses/update.json",
            pairs(
                "status", "Hello Ladies + Gentlemen, a signed OAuth request!",
                "include_entities", "true",
                "oauth_consumer_key", "xvz1evFS4wEEPTGEFPHBog",
                "oauth_nonce", "kYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg",
                "oauth_signature_method", "HMAC-SHA1",
                "oauth_timestamp", "1318622958",
                "oauth_token", "370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb",
                "oauth_version", "1.0"));
    assertThat(
            new HMACSha1SignatureService()
                .getSignature(
                    baseString,
                    "kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw",
                    "LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE"))
        .isEqualTo("hCtSmYh+iHYCEqBWrE7C7hYmtUk=");
  }

  @Test
  void parametersWithEqualNamesAreSortedByEncodedValue() {
    assertThat(SignatureBaseString.of("GET", "http://h/", pairs("a", "0", "a", ":", "a", "")))
        .isEqualTo("GET&http%3A%2F%2Fh%2F&a%3D%26a%3D%253A%26a%3D0");
  }
}
