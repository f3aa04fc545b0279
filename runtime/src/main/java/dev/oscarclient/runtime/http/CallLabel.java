package dev.oscarclient.runtime.http;

/**
 * What may be said of a call in logs and messages.
 *
 * @param verb HTTP verb
 * @param pathTemplate path with its variables unfilled, e.g. {@code /demographics/{dataId}}
 * @param requestId names this call, so that log lines and exceptions can be put together
 */
public record CallLabel(String verb, String pathTemplate, String requestId) {

  /** Returns e.g. {@code GET /demographics/{dataId}}. */
  public String operation() {
    return verb + " " + pathTemplate;
  }

  @Override
  public String toString() {
    return operation() + " [" + requestId + "]";
  }
}
