package dev.oscarclient.runtime;

import dev.oscarclient.runtime.codec.CodecException;
import dev.oscarclient.runtime.http.CallLabel;
import dev.oscarclient.runtime.http.CancellableFuture;
import dev.oscarclient.runtime.http.Transport;
import dev.oscarclient.runtime.http.WireBody;
import dev.oscarclient.runtime.http.WireRequest;
import dev.oscarclient.runtime.http.WireResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One call from its first attempt to its end, made by the calling thread or without one.
 *
 * @param <R> what the response becomes
 */
final class CallExecution<R> {
  private static final Logger LOG = LoggerFactory.getLogger(ApiCaller.class);

  /** Reads a response. */
  interface Reading<R> {
    @Nullable R read(SuccessfulResponse response) throws IOException;
  }

  private final ApiRequest request;
  private final String address;
  private final Reading<R> reading;
  private final ResponseBody<?> answer;
  private final ClientSettings settings;
  private final Transport chain;
  private final CallLabel label;
  private final CallFailures failures;
  private final RetryPolicy retries;
  private final CallClock clock;
  private final CallReport report;
  private @Nullable WireRequest prepared;
  private @Nullable WireBody body;
  private int attempts;

  /**
   * Creates the call.
   *
   * @param answer what the operation answers with
   * @param reading how a response of success is read
   */
  CallExecution(
      ApiRequest request,
      String address,
      ResponseBody<?> answer,
      Reading<R> reading,
      CallFailures failures,
      ClientSettings settings,
      Transport chain) {
    this.request = request;
    this.address = address;
    this.reading = reading;
    this.answer = answer;
    this.settings = settings;
    this.chain = chain;
    this.label = failures.label();
    this.failures = failures;
    this.retries = settings.retries(request);
    this.clock = new CallClock(settings.requestTimeout(), settings.options().callTimeout());
    this.report = new CallReport(label, settings.observer());
  }

  /**
   * Makes the call and waits for its end.
   *
   * @throws OscarException if it fails in any way
   */
  @Nullable R now() {
    try {
      while (true) {
        WireRequest attempt = nextAttempt();
        Duration pause;
        try {
          WireResponse response = chain.send(attempt);
          pause = pauseAfter(response);
          if (pause == null) {
            R result = read(response);
            report.succeeded(attempts);
            return result;
          }
          response.close();
        } catch (IOException e) {
          pause = pauseAfter(e);
        }
        sleep(pause);
      }
    } catch (RuntimeException e) {
      report.failed(attempts, e);
      throw e;
    }
  }

  /** Makes the call while nobody waits; see {@link ApiCaller#async}. */
  CompletableFuture<@Nullable R> later() {
    CancellableFuture<@Nullable R> result = new CancellableFuture<>();
    var unused =
        result.whenComplete(
            (value, failure) -> {
              if (result.isCancelled()) {
                report.cancelled(attempts);
              }
            });
    attempt(result);
    return result;
  }

  private void attempt(CancellableFuture<@Nullable R> result) {
    if (result.isDone()) {
      return;
    }
    CompletableFuture<WireResponse> sent;
    try {
      sent = chain.sendAsync(nextAttempt());
    } catch (RuntimeException | Error e) {
      fail(result, e);
      return;
    }
    result.onCancel(() -> sent.cancel(true));
    var unused =
        sent.whenComplete(
            (response, failure) -> {
              if (failure != null) {
                failed(result, CancellableFuture.causeOf(failure));
              } else {
                answered(result, response);
              }
            });
  }

  private void answered(CancellableFuture<@Nullable R> result, WireResponse response) {
    result.onCancel(response::close);
    if (result.isDone()) {
      response.close();
      return;
    }
    try {
      Duration pause = pauseAfter(response);
      if (pause != null) {
        response.close();
        again(result, pause);
        return;
      }
    } catch (RuntimeException | Error e) {
      response.close();
      fail(result, e);
      return;
    }
    boolean success = response.status() / 100 == 2;
    boolean streams = answer.isStreamed();
    CompletableFuture<Void> arrived =
        success
            // The start of a body that is streamed says whether there is one.
            ? response.arrive(clock.leftOfAttempt(), streams ? 0 : settings.maxBodySize())
            : response.arrive(
                clock.leftOfAttempt(CallFailures.ERROR_BODY_WAIT), CallFailures.bodyLimit(answer));
    var unused =
        arrived.whenCompleteAsync(
            (nothing, failure) -> {
              if (!success || !streams) {
                response.waitAtMost(Duration.ZERO);
              }
              finish(result, response);
            });
  }

  private void finish(CancellableFuture<@Nullable R> result, WireResponse response) {
    if (result.isDone()) {
      response.close();
      return;
    }
    R value;
    try {
      value = read(response);
    } catch (IOException e) {
      failed(result, e);
      return;
    } catch (RuntimeException | Error e) {
      // Nobody else would see it, and the caller would wait for ever.
      fail(result, e);
      return;
    }
    report.succeeded(attempts);
    if (!result.complete(value)) {
      response.close();
    }
  }

  private void failed(CancellableFuture<@Nullable R> result, Throwable failure) {
    if (failure instanceof IOException e && !result.isDone()) {
      Duration pause;
      try {
        pause = pauseAfter(e);
      } catch (RuntimeException last) {
        fail(result, last);
        return;
      }
      again(result, pause);
    } else {
      fail(result, failure);
    }
  }

  private void again(CancellableFuture<@Nullable R> result, Duration pause) {
    Executor afterwards = CompletableFuture.delayedExecutor(pause.toNanos(), TimeUnit.NANOSECONDS);
    afterwards.execute(() -> attempt(result));
  }

  private void fail(CancellableFuture<@Nullable R> result, Throwable failure) {
    if (!result.isDone()) {
      report.failed(attempts, failure);
      result.completeExceptionally(failure);
    }
  }

  /** Returns what is to be sent next: with headers anew, and with the time that is left. */
  private WireRequest nextAttempt() {
    attempts++;
    report.noResponse();
    if (!clock.startAttempt()) {
      throw failures.timeUp();
    }
    WireRequest attempt = prepared().withTimeout(clock.leftOfAttempt());
    if (!settings.interceptors().isEmpty()) {
      OutgoingRequest seen = new OutgoingRequest(attempt, attempts);
      settings.interceptors().forEach(each -> each.onRequest(seen));
      attempt = seen.toWire();
    }
    return attempt;
  }

  private WireRequest prepared() {
    WireRequest wire = prepared;
    if (wire == null) {
      try {
        wire = request.toWire(label, address, settings);
      } catch (CodecException e) {
        throw failures.unwritable(e);
      }
      body = wire.body();
      prepared = wire;
    }
    return wire;
  }

  /** Returns the pause before the next attempt, or {@code null} if the response is to be read. */
  private @Nullable Duration pauseAfter(WireResponse response) {
    report.response(response.status());
    boolean passed = false;
    try {
      if (!settings.interceptors().isEmpty()) {
        IncomingResponse seen = new IncomingResponse(response, label, attempts);
        settings.interceptors().forEach(each -> each.onResponse(seen));
      }
      passed = true;
    } finally {
      if (!passed) {
        response.close();
      }
    }
    int status = response.status();
    if (status < 400) {
      return null;
    }
    Duration pause =
        isSpent()
            ? null
            : retries.pauseAfter(status, attempts, RetryAfter.of(response, Instant.now()));
    return pause == null || !clock.hasTimeFor(pause) ? null : announced(pause);
  }

  /**
   * Returns the pause before the next attempt.
   *
   * @throws OscarException if there is to be none
   */
  private Duration pauseAfter(IOException failure) {
    Duration pause = isSpent() ? null : retries.pauseAfter(failure, attempts);
    if (pause == null || !clock.hasTimeFor(pause)) {
      throw failures.noResponse(failure);
    }
    return announced(pause);
  }

  private boolean isSpent() {
    return body != null && body.isSpent();
  }

  private Duration announced(Duration pause) {
    LOG.debug("{} is sent again in {} ms, attempt {}", label, pause.toMillis(), attempts + 1);
    return pause;
  }

  private void sleep(Duration pause) {
    try {
      TimeUnit.NANOSECONDS.sleep(pause.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failures.noResponse(new InterruptedIOException("interrupted before the next attempt"));
    }
  }

  private @Nullable R read(WireResponse response) throws IOException {
    boolean isKept = false;
    try {
      if (response.status() / 100 != 2) {
        throw failures.status(response, answer.document());
      }
      SuccessfulResponse successful = new SuccessfulResponse(request, response, failures, settings);
      R result = reading.read(successful);
      // A Content closes it itself, when its reader is done.
      isKept = successful.isHandedOver();
      return result;
    } finally {
      if (!isKept) {
        response.close();
      }
    }
  }
}
