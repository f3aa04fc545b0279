package dev.oscarclient.sandbox.rest.to;

import java.util.Date;
import java.util.List;
import javax.xml.bind.annotation.XmlAnyElement;
import org.jspecify.annotations.Nullable;

/**
 * A page of what a search found. Which of the numbers are filled differs per operation, as it does
 * in OSCAR.
 *
 * @param <T> what was searched for
 */
public class AbstractSearchResponse<T extends @Nullable Object> {
  public int offset;
  public int limit;
  public int total;
  public @Nullable Date timestamp;

  /** A grammar cannot say what is in it: as in OSCAR's it is {@code xs:any}. */
  @XmlAnyElement(lax = true)
  public @Nullable List<T> content;

  public @Nullable String query;

  /** An empty page, for JAXB and Jackson. */
  public AbstractSearchResponse() {}

  /** Everything there is, on one page. */
  public AbstractSearchResponse(List<T> content) {
    this.content = content;
    this.total = content.size();
  }
}
