package dev.oscarclient.runtime;

import dev.oscarclient.runtime.http.WireResponse;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The body of a response: comes once, and may be kept in memory. For one thread at a time. */
final class ResponseContent implements ContentSource {
  private final WireResponse response;
  private final InputStream body;
  private final CallFailures failures;
  private final long maxBodySize;
  private byte @Nullable [] inMemory;
  private boolean taken;

  ResponseContent(
      WireResponse response, InputStream body, CallFailures failures, long maxBodySize) {
    this.response = response;
    this.body = body;
    this.failures = failures;
    this.maxBodySize = maxBodySize;
  }

  @Override
  public InputStream stream() {
    if (inMemory != null) {
      return new java.io.ByteArrayInputStream(inMemory);
    }
    if (taken) {
      throw new IllegalStateException("the body of a response can be streamed only once");
    }
    taken = true;
    return body;
  }

  @Override
  public byte[] bytes() {
    byte[] bytes = inMemory;
    if (bytes == null) {
      try (InputStream in = new LimitedBody(stream(), maxBodySize)) {
        bytes = in.readAllBytes();
      } catch (IOException e) {
        throw failure(e);
      } finally {
        close();
      }
      inMemory = bytes;
    }
    return bytes;
  }

  @Override
  public RuntimeException failure(IOException e) {
    return failures.noResponse(e);
  }

  @Override
  public void close() {
    response.close();
  }
}
