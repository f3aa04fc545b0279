package dev.oscarclient.runtime.auth;

import dev.oscarclient.runtime.http.MediaType;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A leg was answered with something other than a token. The message holds nothing of it. */
public final class LegFailedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient MediaType mediaType;
  private final transient byte[] body;
  private final transient @Nullable String date;

  LegFailedException(int status, MediaType mediaType, byte[] body, @Nullable String date) {
    super("HTTP " + status);
    this.status = status;
    this.mediaType = mediaType;
    this.body = body;
    this.date = date;
  }

  /** Returns the HTTP status. */
  public int status() {
    return status;
  }

  /** Returns the media type of the answer. */
  public MediaType mediaType() {
    return mediaType;
  }

  /** Returns the start of the answer. */
  public byte[] body() {
    return body.clone();
  }

  @Nullable String date() {
    return date;
  }
}
