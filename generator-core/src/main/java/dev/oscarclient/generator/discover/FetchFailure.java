package dev.oscarclient.generator.discover;

/**
 * Why there is no usable answer.
 *
 * @param kind which sort of failure
 * @param what a sentence for the user
 * @param advice what to do
 */
record FetchFailure(Kind kind, String what, String advice) {
  enum Kind {
    /** No connection to the server at all: asking for more is of no use. */
    UNREACHABLE("cannot connect", true),
    /** The server is there under another base URL. */
    MOVED("moved to another base URL", true),
    /** All documents together are too large. */
    TOTAL("too much in total", true),
    REDIRECT("redirect refused", false),
    TIMEOUT("timeout", false),
    TOO_LARGE("too large", false),
    BROKEN("connection broken", false);

    private final String words;
    private final boolean fatal;

    Kind(String words, boolean fatal) {
      this.words = words;
      this.fatal = fatal;
    }

    String words() {
      return words;
    }
  }

  /** Tells whether the run ends with it. */
  boolean fatal() {
    return kind.fatal;
  }
}
