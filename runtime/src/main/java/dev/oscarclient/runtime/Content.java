package dev.oscarclient.runtime;

/**
 * A body as it came or is to be sent: bytes with a media type, such as a PDF, a picture, or XML.
 */
public final class Content implements AutoCloseable {
  private Content() {}

  /** Releases the connection if the body has not been read to its end. */
  @Override
  public void close() {}
}
