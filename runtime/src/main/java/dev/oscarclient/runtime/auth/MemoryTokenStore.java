package dev.oscarclient.runtime.auth;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps values in memory. */
final class MemoryTokenStore implements TokenStore {
  private final Map<String, byte[]> values = new ConcurrentHashMap<>();

  @Override
  public void put(String name, byte[] secret) {
    values.put(name, secret.clone());
  }

  @Override
  public byte @Nullable [] get(String name) {
    byte[] value = values.get(name);
    return value == null ? null : value.clone();
  }

  @Override
  public byte @Nullable [] remove(String name) {
    return values.remove(name);
  }

  /** Returns the type only. */
  @Override
  public String toString() {
    return "MemoryTokenStore";
  }
}
