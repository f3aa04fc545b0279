package dev.oscarclient.runtime.codec;

import java.util.AbstractList;

/** A value that the server sends alone or as a list; reads as a list either way. */
public final class OneOrMany<T> extends AbstractList<T> {
  private OneOrMany() {}

  @Override
  public T get(int index) {
    throw new IndexOutOfBoundsException(index);
  }

  @Override
  public int size() {
    return 0;
  }
}
