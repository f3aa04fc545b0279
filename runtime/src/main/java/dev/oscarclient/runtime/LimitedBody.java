package dev.oscarclient.runtime;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A body that is read into memory: ends with an error beyond a limit, and keeps its first bytes for
 * an exception to hold.
 */
final class LimitedBody extends FilterInputStream {
  /** How much of a body an exception keeps. */
  static final int KEPT_BYTES = 64 << 10;

  /** The body is larger than may be held in memory. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(long limit) {
      super("body of more than " + limit + " bytes");
    }
  }

  private final long limit;
  private long count;
  private byte[] kept = new byte[1 << 10];

  LimitedBody(InputStream in, long limit) {
    super(in);
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = in.read(target, offset, length);
    if (read > 0) {
      keep(target, offset, read);
      count += read;
      if (count > limit) {
        throw new TooLargeException(limit);
      }
    }
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void keep(byte[] bytes, int offset, int length) {
    int at = (int) Math.min(count, KEPT_BYTES);
    int taken = Math.min(length, KEPT_BYTES - at);
    if (at + taken > kept.length) {
      kept = Arrays.copyOf(kept, Math.min(KEPT_BYTES, Math.max(at + taken, kept.length * 4)));
    }
    System.arraycopy(bytes, offset, kept, at, taken);
  }

  /** Returns the first bytes of what has been read. */
  byte[] kept() {
    return Arrays.copyOf(kept, (int) Math.min(count, KEPT_BYTES));
  }
}
