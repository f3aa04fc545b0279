package dev.oscarclient.generator.doctor;

import dev.oscarclient.generator.doctor.Patient.Secret;
import dev.oscarclient.generator.doctor.Visit.Signing;
import dev.oscarclient.runtime.auth.SignatureBaseString;
import dev.oscarclient.runtime.http.NameValue;
import dev.oscarclient.runtime.http.PercentEncoding;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Signs single requests (RFC 5849) in all the ways that the doctor tries: with this or that base,
 * time, method, and with secrets that are wrong on purpose.
 */
final class Signer {
  /** How a signature is made (RFC 5849 sections 3.4.2 and 3.4.4). */
  enum Method {
    HMAC_SHA1("HMAC-SHA1"),
    /** The secrets themselves: only where nobody can read them on the way. */
    PLAINTEXT("PLAINTEXT");

    private final String wireName;

    Method(String wireName) {
      this.wireName = wireName;
    }
  }

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Secret application;
  private final @Nullable Secret grant;
  private final Method method;

  Signer(Secret application, @Nullable Secret grant, Method method) {
    this.application = application;
    this.grant = grant;
    this.method = method;
  }

  /** Returns a text nobody can have registered or issued. */
  static String madeUp() {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /**
   * Returns the value of {@code Authorization}.
   *
   * @param path below the base
   * @param own parameters of a leg beside those of every signed request
   */
  String sign(String verb, Signing signing, String path, List<NameValue> own) {
    List<NameValue> parameters = new ArrayList<>(own);
    parameters.add(new NameValue("oauth_consumer_key", application.name()));
    if (grant != null) {
      parameters.add(new NameValue("oauth_token", grant.name()));
    }
    parameters.add(new NameValue("oauth_signature_method", method.wireName));
    long seconds = Instant.now().plus(signing.timeShift()).getEpochSecond();
    parameters.add(new NameValue("oauth_timestamp", String.valueOf(seconds)));
    parameters.add(new NameValue("oauth_nonce", madeUp()));
    parameters.add(new NameValue("oauth_version", "1.0"));
    String base = SignatureBaseString.of(verb, signing.base() + path, parameters);
    parameters.add(new NameValue("oauth_signature", signature(base)));
    StringBuilder header = new StringBuilder("OAuth");
    String separator = " ";
    for (NameValue parameter : parameters) {
      header.append(separator).append(parameter.name()).append("=\"");
      header.append(PercentEncoding.encode(parameter.value())).append('"');
      separator = ", ";
    }
    return header.toString();
  }

  private String signature(String base) {
    String key =
        PercentEncoding.encode(application.proof())
            + '&'
            + (grant == null ? "" : PercentEncoding.encode(grant.proof()));
    if (method == Method.PLAINTEXT) {
      return key;
    }
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
      byte[] bytes = mac.doFinal(base.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA1", e);
    }
  }
}
