package dev.oscarclient.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Base of the generated parameter classes ({@code SearchQuery}, {@code SaveJobForm}). A parameter
 * never set, or set to {@code null}, is not sent; a list is sent as one pair for each value.
 *
 * @param <S> the generated class
 */
public abstract class RequestParameters<S extends RequestParameters<S>> {

  /** For generated classes. */
  protected RequestParameters() {}

  /** Returns {@code this} as the generated type. */
  protected abstract S self();

  /** Sets a query parameter: a string, number, boolean, date, or an {@code Iterable} of them. */
  protected final void query(String name, @Nullable Object value) {
    throw new UnsupportedOperationException(name + value);
  }

  /** Sets a header parameter. */
  protected final void header(String name, @Nullable Object value) {
    throw new UnsupportedOperationException(name + value);
  }

  /** Sets a matrix parameter. */
  protected final void matrix(String name, @Nullable Object value) {
    throw new UnsupportedOperationException(name + value);
  }

  /** Sets a form field. */
  protected final void form(String name, @Nullable Object value) {
    throw new UnsupportedOperationException(name + value);
  }

  /** Names the parameters without which the call must not be made. */
  protected final void require(String... names) {
    throw new UnsupportedOperationException("" + names.length);
  }

  /** Adds a query parameter that the server's description does not name. */
  public S additionalQuery(String name, String value) {
    throw new UnsupportedOperationException(name + value);
  }
}
