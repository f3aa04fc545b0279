package dev.oscarclient.runtime.http;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Undoes {@code Content-Encoding} (RFC 9110 section 8.4): gzip and deflate, the latter with or
 * without the zlib wrapper, since servers send both. A body that unpacks to far more than real data
 * would is refused.
 */
final class ContentDecoding {
  /** JSON of equal rows packs to about 1:100; a bomb comes near deflate's limit of 1:1032. */
  private static final long MAX_RATIO = 250;

  private static final long RATIO_FREE_BYTES = 64L << 20;

  private ContentDecoding() {}

  static InputStream decode(List<String> encodings, InputStream body) {
    List<String> names = names(encodings);
    InputStream decoded = body;
    // The last encoding named was applied last.
    for (int i = names.size() - 1; i >= 0; i--) {
      decoded = new Decompressed(names.get(i), new Counted(decoded));
    }
    return decoded;
  }

  private static List<String> names(List<String> encodings) {
    List<String> names = new ArrayList<>();
    for (String header : encodings) {
      int start = 0;
      while (start <= header.length()) {
        int comma = header.indexOf(',', start);
        int end = comma < 0 ? header.length() : comma;
        String name = header.substring(start, end).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !name.equals("identity")) {
          names.add(name);
        }
        start = end + 1;
      }
    }
    return names;
  }

  private static InputStream open(String encoding, InputStream packed) throws IOException {
    packed.mark(1);
    int first = packed.read();
    packed.reset();
    if (first < 0) {
      return packed; // an empty body has nothing to unpack, whatever its header says
    }
    return switch (encoding) {
      case "gzip", "x-gzip" -> new GZIPInputStream(packed, 8192);
      case "deflate" -> {
        boolean zlib = (first & 0x0F) == 8;
        yield new InflaterInputStream(packed, new Inflater(!zlib)) {
          @Override
          public void close() throws IOException {
            inf.end();
            super.close();
          }
        };
      }
      default -> throw new IOException("the body has a Content-Encoding that was not asked for");
    };
  }

  /** Counts what it lets through. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int octet = in.read();
      count += octet < 0 ? 0 : 1;
      return octet;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = in.read(target, offset, length);
      count += Math.max(read, 0);
      return read;
    }
  }

  /** Starts to decompress at the first read, since only then may it wait for the server. */
  private static final class Decompressed extends InputStream {
    private final String encoding;
    private final Counted packed;
    private final InputStream buffered;
    private InputStream unpacked;
    private boolean open;
    private long count;

    Decompressed(String encoding, Counted packed) {
      this.encoding = encoding;
      this.packed = packed;
      this.buffered = new BufferedInputStream(packed);
      this.unpacked = buffered;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (!open) {
        unpacked = ContentDecoding.open(encoding, buffered);
        open = true;
      }
      int read = unpacked.read(target, offset, length);
      count += Math.max(read, 0);
      if (count > RATIO_FREE_BYTES && count / MAX_RATIO > packed.count) {
        throw new IOException("the compressed body unpacks to far more than real data would");
      }
      return read;
    }

    @Override
    public void close() throws IOException {
      unpacked.close();
    }
  }
}
