package dev.oscarclient.sandbox.clinic;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Rows in order of their number. Safe for use by many threads as long as a row is replaced rather
 * than changed.
 *
 * @param <T> what a row is
 */
public final class Table<T> {
  private final ConcurrentSkipListMap<Integer, T> rows = new ConcurrentSkipListMap<>();
  private final AtomicInteger lastNumber;

  /** An empty table whose numbers begin at {@code firstNumber}. */
  public Table(int firstNumber) {
    lastNumber = new AtomicInteger(firstNumber - 1);
  }

  /** A number no row has had yet. */
  public int nextNumber() {
    return lastNumber.incrementAndGet();
  }

  /** Adds a row, or replaces the one of that number. */
  public void put(int number, T row) {
    rows.put(number, row);
  }

  /** The row of that number, or null if there is none. */
  public @Nullable T get(@Nullable Integer number) {
    return number == null ? null : rows.get(number);
  }

  /** Removes a row and returns it, or null if there was none. */
  public @Nullable T remove(int number) {
    return rows.remove(number);
  }

  /** All rows in order of their numbers: a copy. */
  public List<T> all() {
    return List.copyOf(rows.values());
  }

  /** The rows that fit, in order of their numbers. */
  public List<T> where(Predicate<? super T> fits) {
    return rows.values().stream().filter(fits).toList();
  }
}
