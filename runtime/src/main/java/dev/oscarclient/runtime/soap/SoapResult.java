package dev.oscarclient.runtime.soap;

import dev.oscarclient.runtime.codec.ElementReader;
import dev.oscarclient.runtime.codec.OscarType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a SOAP operation answers with. Names of elements are local names, or <code>{namespace}name
 * </code> in a namespace; elements that are not asked for are read over.
 *
 * @param <T> what it becomes
 */
public final class SoapResult<T> {

  /** Reads the elements below the one the reader stands on. */
  private interface Reading<T> {
    @Nullable T read(ElementReader in);
  }

  private final boolean isBare;
  private final Reading<T> reading;

  private SoapResult(boolean isBare, Reading<T> reading) {
    this.isBare = isBare;
    this.reading = reading;
  }

  /** One element of the wrapper; {@code null} if it is absent or {@code xsi:nil}. */
  public static <T> SoapResult<T> of(String name, OscarType<T> type) {
    return new SoapResult<>(false, in -> first(in, name, type));
  }

  /** All elements of the wrapper with that name; a list, empty if there is none. */
  public static <T> SoapResult<List<T>> list(String name, OscarType<T> type) {
    return new SoapResult<>(false, in -> all(in, name, type));
  }

  /** An element of the body itself; {@code null} if it is absent or {@code xsi:nil}. */
  public static <T> SoapResult<T> bare(String name, OscarType<T> type) {
    return new SoapResult<>(true, in -> first(in, name, type));
  }

  /** Nothing; what comes all the same is read over. */
  public static SoapResult<Void> none() {
    return new SoapResult<>(true, in -> null);
  }

  private static <T> @Nullable T first(ElementReader in, String name, OscarType<T> type) {
    T found = null;
    while (in.nextChild()) {
      if (found == null && in.name().equals(name)) {
        found = in.read(type);
      } else {
        in.skip();
      }
    }
    return found;
  }

  private static <T> List<T> all(ElementReader in, String name, OscarType<T> type) {
    List<@Nullable T> found = new ArrayList<>();
    while (in.nextChild()) {
      if (in.name().equals(name)) {
        found.add(in.read(type));
      } else {
        in.skip();
      }
    }
    @SuppressWarnings("unchecked") // an element is null only where the schema allows nil
    List<T> list = (List<T>) (List<?>) Collections.unmodifiableList(found);
    return list;
  }

  /** Reads the envelope that the reader stands before. */
  @Nullable T read(ElementReader in) {
    T found = null;
    while (in.nextChild()) { // Envelope
      while (in.nextChild()) {
        if (in.name().endsWith("}Body")) {
          found = body(in);
        } else {
          in.skip();
        }
      }
    }
    return found;
  }

  private @Nullable T body(ElementReader in) {
    if (isBare) {
      return reading.read(in);
    }
    T found = null;
    while (in.nextChild()) {
      found = reading.read(in);
    }
    return found;
  }
}
