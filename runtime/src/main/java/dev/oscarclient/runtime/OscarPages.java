package dev.oscarclient.runtime;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * All elements of an operation that answers in pages, asked for page by page as they are needed.
 * Each iteration starts anew. What the server changes meanwhile may come twice or not at all.
 *
 * <p>OSCAR's {@code total} is the number of all elements for some operations, that of the page for
 * others, and often 0. It ends the iteration only where it can be nothing but the number of all; a
 * page that is not full ends it too, unless {@code total} says that there is more. A server that
 * ignores the limit is taken at its word; one that ignores the offset, and so sends the same page
 * again, ends the iteration if that page was all there is, and with an {@link OscarPagingException}
 * if not: never with a silent part of the list.
 *
 * @param <T> the type of the elements
 */
public final class OscarPages<T> implements Iterable<T> {
  /** Below the limits that OSCAR's operations have (500, 5000), above which they answer 500. */
  private static final int DEFAULT_SIZE = 100;

  private final String verb;
  private final String pathTemplate;
  private final Source<T> source;
  private final int size;

  private OscarPages(String verb, String pathTemplate, Source<T> source, int size) {
    this.verb = verb;
    this.pathTemplate = pathTemplate;
    this.source = source;
    this.size = size;
  }

  /**
   * One page.
   *
   * @param elements what it holds; {@code null} for none
   * @param total what the server says is the number of all; {@code null} if it says nothing
   */
  public record Page<T>(@Nullable List<T> elements, @Nullable Number total) {}

  /** Makes one call. */
  @FunctionalInterface
  public interface Source<T> {

    /**
     * Asks for a page.
     *
     * @param offset how many elements come before it
     * @param limit how many to ask for
     * @return {@code null} if the server answers without a body
     */
    @Nullable Page<T> page(int offset, int limit);
  }

  /**
   * Returns the elements of an operation; for generated code.
   *
   * @param verb HTTP verb, for messages
   * @param pathTemplate path of the operation, for messages
   */
  public static <T> OscarPages<T> of(String verb, String pathTemplate, Source<T> source) {
    return new OscarPages<>(verb, pathTemplate, Objects.requireNonNull(source), DEFAULT_SIZE);
  }

  /**
   * Returns the same elements, asked for so many at a time; 100 unless set.
   *
   * @throws IllegalArgumentException if that is not positive
   */
  public OscarPages<T> pageSize(int elements) {
    if (elements <= 0) {
      throw new IllegalArgumentException("pageSize must be positive");
    }
    return new OscarPages<>(verb, pathTemplate, source, elements);
  }

  /**
   * Returns an iterator, for one thread. Its {@code hasNext} and {@code next} make the calls, and
   * throw what those throw; after that, the same page is asked for again.
   */
  @Override
  public Iterator<T> iterator() {
    return new PageIterator<>(source, size, this::repeated);
  }

  /** Returns the elements as a stream, which makes the calls as it goes. */
  public Stream<T> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED), false);
  }

  private OscarPagingException repeated(int delivered) {
    return new OscarPagingException(verb, pathTemplate, delivered);
  }

  /** Returns the operation. */
  @Override
  public String toString() {
    return "OscarPages[" + verb + " " + pathTemplate + "]";
  }
}
