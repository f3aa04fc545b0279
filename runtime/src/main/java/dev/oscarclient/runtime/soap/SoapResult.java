package dev.oscarclient.runtime.soap;

import dev.oscarclient.runtime.codec.ElementReader;
import dev.oscarclient.runtime.codec.OscarType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a SOAP operation answers with. Names of elements are local names, or <code>{namespace}name
 * </code> in a namespace. A server that qualifies them otherwise than its WSDL says is understood;
 * elements that are not asked for are read over, and a missing one is no error.
 *
 * @param <T> what it becomes
 */
public final class SoapResult<T> {
  private final Supplier<Collector<T>> collectors;

  private SoapResult(Supplier<Collector<T>> collectors) {
    this.collectors = collectors;
  }

  /** One element of the wrapper; {@code null} if it is absent or {@code xsi:nil}. */
  public static <T> SoapResult<T> of(String name, OscarType<T> type) {
    return new SoapResult<>(() -> new First<>(false, found -> isNamed(found, name), type));
  }

  /** All elements of the wrapper with that name; a list, empty if there is none. */
  public static <T> SoapResult<List<T>> list(String name, OscarType<T> type) {
    return new SoapResult<>(() -> new All<>(name, type));
  }

  /** An element of the body itself; {@code null} if it is absent or {@code xsi:nil}. */
  public static <T> SoapResult<T> bare(String name, OscarType<T> type) {
    return new SoapResult<>(() -> new First<>(true, found -> isNamed(found, name), type));
  }

  /**
   * An element of the header; {@code null} if it is absent or {@code xsi:nil}. Headers are named by
   * their namespace too: they may be anybody's.
   */
  static <T> SoapResult<T> header(String name, OscarType<T> type) {
    return new SoapResult<>(() -> new First<>(true, name::equals, type));
  }

  /** Nothing; what comes all the same is read over. */
  public static SoapResult<Void> none() {
    return new SoapResult<>(Nothing::new);
  }

  private static boolean isNamed(String found, String name) {
    return found.equals(name) || local(found).equals(local(name));
  }

  private static String local(String name) {
    return name.substring(name.indexOf('}') + 1);
  }

  /** Returns what collects the values of one response. */
  Collector<T> collector() {
    return collectors.get();
  }

  /** Collects the values of one response from the elements of its body. */
  abstract static class Collector<T> {
    private final boolean isBare;

    /** {@code isBare} if the values stand in the body itself. */
    Collector(boolean isBare) {
      this.isBare = isBare;
    }

    /** Reads the element of the body that was just entered, and leaves it. */
    final void bodyChild(ElementReader in) {
      if (isBare) {
        child(in);
      } else {
        while (in.nextChild()) {
          child(in);
        }
      }
    }

    /** Reads an element that may be a value, and leaves it. */
    abstract void child(ElementReader in);

    abstract @Nullable T value();
  }

  private static final class First<T> extends Collector<T> {
    private final Predicate<String> name;
    private final OscarType<T> type;
    private @Nullable T found;

    First(boolean isBare, Predicate<String> name, OscarType<T> type) {
      super(isBare);
      this.name = name;
      this.type = type;
    }

    @Override
    void child(ElementReader in) {
      if (found == null && name.test(in.name())) {
        found = in.read(type);
      } else {
        in.skip();
      }
    }

    @Override
    @Nullable T value() {
      return found;
    }
  }

  private static final class All<T> extends Collector<List<T>> {
    private final String name;
    private final OscarType<T> type;
    private final List<@Nullable T> found = new ArrayList<>();

    All(String name, OscarType<T> type) {
      super(false);
      this.name = name;
      this.type = type;
    }

    @Override
    void child(ElementReader in) {
      if (isNamed(in.name(), name)) {
        found.add(in.read(type));
      } else {
        in.skip();
      }
    }

    @Override
    List<T> value() {
      @SuppressWarnings("unchecked") // an element is null only where the schema allows nil
      List<T> list = (List<T>) (List<?>) Collections.unmodifiableList(found);
      return list;
    }
  }

  private static final class Nothing extends Collector<Void> {
    Nothing() {
      super(true);
    }

    @Override
    void child(ElementReader in) {
      in.skip();
    }

    @Override
    @Nullable Void value() {
      return null;
    }
  }
}
