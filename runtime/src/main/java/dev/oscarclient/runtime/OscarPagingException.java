package dev.oscarclient.runtime;

/**
 * A server sent a page that it had sent before, though there may be more: it ignores the offset.
 * What came until then is all that can be had in pages.
 */
public final class OscarPagingException extends OscarException {
  private static final long serialVersionUID = 1L;

  OscarPagingException(String verb, String pathTemplate, int delivered) {
    super(
        new Details(verb, pathTemplate, "")
            .hint("Ask for all at once: pageSize larger than the list, as far as OSCAR allows."),
        "answered with a page it had sent before, after " + delivered + " elements",
        null);
  }

  @Override
  public String kind() {
    return "paging";
  }
}
