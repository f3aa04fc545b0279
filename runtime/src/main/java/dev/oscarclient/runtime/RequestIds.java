package dev.oscarclient.runtime;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Names the calls of a client, and of its views, e.g. {@code 5f3a91c2-17}. */
final class RequestIds {
  private final String prefix = Integer.toHexString(ThreadLocalRandom.current().nextInt()) + "-";
  private final AtomicLong calls = new AtomicLong();

  String next() {
    return prefix + calls.incrementAndGet();
  }
}
