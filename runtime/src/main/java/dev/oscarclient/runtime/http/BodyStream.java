package dev.oscarclient.runtime.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A response body as a stream whose reads end in time. The JDK's own stream waits for ever on a
 * server that stops halfway: {@code HttpRequest.timeout} covers the header fields only.
 *
 * <p>What is limited is the time spent waiting for the server, in all reads together, not the time
 * that the reader takes between them. Written by the HTTP client's thread, read by one other.
 */
final class BodyStream extends InputStream implements Subscriber<List<ByteBuffer>> {
  private static final int CHUNKS_AHEAD = 2;
  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

  /** What arrived: bytes, the end, or a failure. */
  private record Arrival(List<ByteBuffer> bytes, boolean end, @Nullable Throwable failure) {}

  private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
  private final Object lock = new Object();
  private @Nullable Subscription subscription;
  private @Nullable Runnable endAction;
  private @Nullable CompletableFuture<Void> arrived;
  private long bytesLeft;
  private boolean closed;
  private boolean over;

  // Of the reading thread.
  private List<ByteBuffer> chunk = List.of();
  private int nextBuffer;
  private ByteBuffer buffer = NOTHING;
  private boolean ended;
  private long nanosLeft;

  BodyStream(Duration limit) {
    this.nanosLeft = limit.toNanos();
  }

  void waitAtMost(Duration limit) {
    nanosLeft = Math.min(nanosLeft, limit.toNanos());
  }

  @Override
  public void onSubscribe(Subscription newSubscription) {
    boolean refused;
    synchronized (lock) {
      refused = closed || subscription != null;
      if (!refused) {
        subscription = newSubscription;
      }
    }
    if (refused) {
      newSubscription.cancel();
    } else {
      newSubscription.request(CHUNKS_AHEAD);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> bytes) {
    arrivals.add(new Arrival(bytes, false, null));
    CompletableFuture<Void> waiting;
    boolean enough;
    synchronized (lock) {
      waiting = arrived;
      for (ByteBuffer each : bytes) {
        bytesLeft -= each.remaining();
      }
      enough = bytesLeft < 0;
    }
    if (waiting != null && enough) {
      waiting.complete(null);
    } else if (waiting != null) {
      request(1);
    }
  }

  @Override
  public void onError(Throwable failure) {
    arrivals.add(new Arrival(List.of(), true, failure));
    end();
  }

  @Override
  public void onComplete() {
    arrivals.add(new Arrival(List.of(), true, null));
    end();
  }

  /** Does something once nothing more will come; at once if that is so. */
  void onEnd(Runnable action) {
    synchronized (lock) {
      if (!over) {
        endAction = action;
        return;
      }
    }
    action.run();
  }

  private void end() {
    Runnable action;
    CompletableFuture<Void> waiting;
    synchronized (lock) {
      over = true;
      action = endAction;
      endAction = null;
      waiting = arrived;
    }
    if (action != null) {
      action.run();
    }
    if (waiting != null) {
      waiting.complete(null);
    }
  }

  /** See {@link WireResponse#arrive}. Takes what has come so far into account. */
  CompletableFuture<Void> arrive(Duration limit, long maxBytes) {
    CompletableFuture<Void> waiting = new CompletableFuture<>();
    boolean isThere;
    synchronized (lock) {
      // What came before counts too: onNext has taken it away.
      bytesLeft += maxBytes;
      arrived = waiting;
      isThere = over || bytesLeft < 0;
    }
    if (isThere) {
      waiting.complete(null);
    } else {
      request(CHUNKS_AHEAD);
    }
    long nanos = Math.max(1, Math.min(limit.toNanos(), nanosLeft));
    return waiting.completeOnTimeout(null, nanos, TimeUnit.NANOSECONDS);
  }

  @Override
  public int read() throws IOException {
    return hasBytes() ? buffer.get() & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0) {
      return 0;
    }
    if (!hasBytes()) {
      return -1;
    }
    int count = Math.min(length, buffer.remaining());
    buffer.get(target, offset, count);
    return count;
  }

  @Override
  public int available() {
    return buffer.remaining();
  }

  private boolean hasBytes() throws IOException {
    while (!buffer.hasRemaining()) {
      if (nextBuffer < chunk.size()) {
        buffer = chunk.get(nextBuffer++);
      } else if (ended || !nextChunk()) {
        return false;
      }
    }
    return true;
  }

  private boolean nextChunk() throws IOException {
    Arrival arrival = await();
    if (arrival.end()) {
      ended = true;
      Throwable failure = arrival.failure();
      if (failure != null) {
        throw failure instanceof IOException io ? io : new IOException("body broke off", failure);
      }
      return false;
    }
    chunk = arrival.bytes();
    nextBuffer = 0;
    requestNext();
    return true;
  }

  private Arrival await() throws IOException {
    synchronized (lock) {
      if (closed) {
        throw new IOException("the response is closed");
      }
    }
    Arrival arrival = arrivals.poll();
    if (arrival != null) {
      return arrival;
    }
    long start = System.nanoTime();
    try {
      arrival = arrivals.poll(nanosLeft, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while reading the response");
    }
    nanosLeft -= System.nanoTime() - start;
    if (arrival == null) {
      close();
      throw new HttpTimeoutException("the rest of the body did not come in time");
    }
    return arrival;
  }

  /** Once the end has come, the request would only wake a thread. */
  private void requestNext() {
    boolean more;
    synchronized (lock) {
      more = !over;
    }
    if (more) {
      request(1);
    }
  }

  private void request(int chunks) {
    Subscription current;
    synchronized (lock) {
      current = subscription;
    }
    if (current != null) {
      current.request(chunks);
    }
  }

  /** Gives up the connection if the body has not come to its end; harmless otherwise. */
  @Override
  public void close() {
    Subscription current;
    synchronized (lock) {
      closed = true;
      current = subscription;
    }
    if (current != null && !ended) {
      current.cancel();
    }
    end();
  }
}
