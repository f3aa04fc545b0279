package dev.oscarclient.runtime.http;

import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The body of a request that java.net.http must not send again by itself.
 *
 * <p>When a connection ends before the first byte of a response, that client sends a GET or HEAD a
 * second time, on JVMs with {@code jdk.httpclient.enableallmethodretry} any request: with the same
 * nonce, without telling anybody, and whether or not the GET is one that changes data. It can only
 * be told not to for the whole JVM. But it asks for the length of the body when it writes the head
 * of a request, once each time (seen in the JDKs 17 and 25), and fails if it gets no answer.
 */
final class SentOnce implements BodyPublisher {
  private final BodyPublisher body;
  private final AtomicBoolean sent = new AtomicBoolean();

  SentOnce(BodyPublisher body) {
    this.body = body;
  }

  /** The connection ended without a response, and the client was about to send once more. */
  static final class RepetitionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RepetitionException() {
      super("the connection ended before a response", null, false, false);
    }
  }

  @Override
  public long contentLength() {
    if (sent.getAndSet(true)) {
      throw new RepetitionException();
    }
    return body.contentLength();
  }

  @Override
  public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
    body.subscribe(subscriber);
  }
}
