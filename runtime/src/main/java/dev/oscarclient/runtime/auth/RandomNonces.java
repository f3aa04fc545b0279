package dev.oscarclient.runtime.auth;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Nonces of 128 bits that nobody can foresee. Safe for many threads. */
final class RandomNonces implements Supplier<String> {
  private final SecureRandom random = new SecureRandom();

  @Override
  public String get() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
