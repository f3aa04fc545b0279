package dev.oscarclient.runtime.auth;

import com.github.scribejava.core.services.HMACSha1SignatureService;
import com.github.scribejava.core.services.PlaintextSignatureService;
import com.github.scribejava.core.services.SignatureService;

/** How calls are signed (RFC 5849 section 3.4). */
public enum OAuthSignature {
  /** A keyed hash of the call (section 3.4.2); every OSCAR takes it. */
  HMAC_SHA1,

  /**
   * The secrets themselves (section 3.4.4); taken by OSCARs whose OAuth is CXF's. It does not
   * depend on the address, so it helps where nobody knows which one a server behind a proxy sees,
   * and it protects nothing, so it needs TLS.
   */
  PLAINTEXT;

  SignatureService service() {
    return this == PLAINTEXT ? new PlaintextSignatureService() : new HMACSha1SignatureService();
  }

  /**
   * Checks that this signature may go to an address.
   *
   * @throws IllegalArgumentException if it shows the secrets and the address is neither https nor
   *     this machine
   */
  public void checkFor(String address) {
    boolean safe =
        address.startsWith("https://")
            || address.matches("http://(localhost|127\\.0\\.0\\.1|\\[::1])([:/].*)?");
    if (this == PLAINTEXT && !safe) {
      throw new IllegalArgumentException(
          "PLAINTEXT signatures show the secrets to whoever listens: use https or HMAC_SHA1");
    }
  }
}
