package dev.oscarclient.sandbox.rest;

import dev.oscarclient.sandbox.rest.to.AbstractSearchResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages of search results, with the caps OSCAR has. */
final class Page {

  /** The most patients a search answers with. */
  static final int DEMOGRAPHIC_CAP = 500;

  private Page() {}

  /**
   * A part of what was found.
   *
   * @param startIndex number of entries left out at the beginning, from 0
   * @param itemsToReturn the most entries to answer with; 0 for as many as the cap allows
   * @throws IllegalArgumentException if more than the cap is asked for, or a number is missing:
   *     OSCAR unboxes null and answers 500
   */
  static <T> AbstractSearchResponse<T> of(
      List<T> found, @Nullable Integer startIndex, @Nullable Integer itemsToReturn) {
    if (startIndex == null || itemsToReturn == null || itemsToReturn > DEMOGRAPHIC_CAP) {
      throw new IllegalArgumentException("startIndex and itemsToReturn must be given and small");
    }
    int limit = itemsToReturn == 0 ? DEMOGRAPHIC_CAP : itemsToReturn;
    AbstractSearchResponse<T> page = new AbstractSearchResponse<>();
    page.content = found.stream().skip(startIndex).limit(limit).toList();
    page.offset = startIndex;
    page.limit = itemsToReturn;
    page.total = found.size();
    page.timestamp = Date.from(Instant.now());
    return page;
  }
}
