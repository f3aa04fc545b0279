package dev.oscarclient.generator.discover;

import java.time.Duration;

/**
 * What discovery puts up with.
 *
 * @param connectTimeout for one TCP and TLS connection
 * @param documentTimeout for one document, from the request to its last byte, redirects included
 * @param documentBytes of one document, content coding undone
 * @param totalBytes of all documents of a run
 * @param imports documents that others refer to
 * @param importDepth references followed one after the other
 */
public record DiscoveryLimits(
    Duration connectTimeout,
    Duration documentTimeout,
    long documentBytes,
    long totalBytes,
    int imports,
    int importDepth) {
  /** 10 s, 60 s, 64 MiB, 256 MiB, 200 imports, 10 levels. */
  public static final DiscoveryLimits DEFAULT =
      new DiscoveryLimits(
          Duration.ofSeconds(10), Duration.ofSeconds(60), 64L << 20, 256L << 20, 200, 10);

  /** Checks the components. */
  public DiscoveryLimits {
    if (connectTimeout.toMillis() < 1 || documentTimeout.toMillis() < 1) {
      throw new IllegalArgumentException("timeouts must be at least a millisecond");
    }
    if (documentBytes < 1 || documentBytes > Integer.MAX_VALUE - 16 || totalBytes < 1) {
      throw new IllegalArgumentException("sizes must be positive and fit in an array");
    }
    if (imports < 0 || importDepth < 0) {
      throw new IllegalArgumentException("counts must not be negative");
    }
  }
}
