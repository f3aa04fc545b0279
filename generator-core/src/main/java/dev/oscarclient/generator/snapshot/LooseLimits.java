package dev.oscarclient.generator.snapshot;

/**
 * How much is too much when reading loose documents; it bounds memory and unmasks archives made to
 * explode.
 *
 * @param documentBytes of one document, unpacked
 * @param totalBytes of everything looked at inside one run, unpacked
 * @param files looked at, in folders and archives
 */
public record LooseLimits(long documentBytes, long totalBytes, int files) {
  /** 64 MiB, 512 MiB, 20,000 files. */
  public static final LooseLimits DEFAULT = new LooseLimits(64L << 20, 512L << 20, 20_000);

  /** Checks the components. */
  public LooseLimits {
    if (documentBytes < 1
        || documentBytes > Integer.MAX_VALUE - 16
        || totalBytes < 1
        || files < 1) {
      throw new IllegalArgumentException("limits must be positive and fit in an array");
    }
  }
}
