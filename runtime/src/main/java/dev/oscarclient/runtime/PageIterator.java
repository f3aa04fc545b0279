package dev.oscarclient.runtime;

import dev.oscarclient.runtime.OscarPages.Page;
import dev.oscarclient.runtime.OscarPages.Source;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Goes from page to page; holds one at a time, and a few numbers of each before. */
final class PageIterator<T> implements Iterator<T> {
  private final Source<T> source;
  private final int limit;
  private final IntFunction<OscarPagingException> repeated;
  private final Set<Mark> seen = new HashSet<>();
  private Iterator<T> page = List.<T>of().iterator();
  private int delivered;
  private boolean isLast;

  /** Whether the page before was cut at the limit, or the server spoke of more than it sent. */
  private boolean mayBeMore;

  PageIterator(Source<T> source, int limit, IntFunction<OscarPagingException> repeated) {
    this.source = source;
    this.limit = limit;
    this.repeated = repeated;
  }

  /** By which a page is known again. */
  private record Mark(int size, int all, int first, int last) {
    static Mark of(List<?> elements) {
      return new Mark(
          elements.size(),
          elements.hashCode(),
          Objects.hashCode(elements.get(0)),
          Objects.hashCode(elements.get(elements.size() - 1)));
    }
  }

  @Override
  public boolean hasNext() {
    while (!page.hasNext() && !isLast) {
      turn();
    }
    return page.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return page.next();
  }

  private void turn() {
    Page<T> answer = source.page(delivered, limit);
    List<T> elements = answer == null ? null : answer.elements();
    if (answer == null || elements == null || elements.isEmpty()) {
      isLast = true;
    } else if (!seen.add(Mark.of(elements))) {
      if (mayBeMore) {
        throw repeated.apply(delivered);
      }
      isLast = true;
    } else {
      deliver(elements, answer.total());
    }
  }

  private void deliver(List<T> elements, @Nullable Number stated) {
    int size = elements.size();
    long total = stated == null ? 0 : stated.longValue();
    page = elements.iterator();
    delivered = Math.addExact(delivered, size);
    // A total that equals a full page may be but the number of elements on it.
    boolean isAll = total > 0 && delivered >= total && (total > size || size != limit);
    mayBeMore = size == limit || total > delivered;
    isLast = isAll || (size < limit && total <= delivered);
  }
}
