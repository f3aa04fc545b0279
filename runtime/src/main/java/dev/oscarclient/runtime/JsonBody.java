package dev.oscarclient.runtime;

import dev.oscarclient.runtime.codec.OscarType;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Where calls meet the codec. */
final class JsonBody {
  private JsonBody() {}

  static <T> byte[] write(String operation, OscarType<T> type, @Nullable T value) {
    throw new UnsupportedOperationException(operation + type + value);
  }

  static <T> @Nullable T read(
      InputStream in, OscarType<T> type, LimitedBody body, CallFailures failures)
      throws IOException {
    throw new UnsupportedOperationException("" + in + type + body + failures);
  }
}
