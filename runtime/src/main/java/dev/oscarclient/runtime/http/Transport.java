package dev.oscarclient.runtime.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CompletableFuture;

/**
 * One step on an attempt's way to the server. Steps wrap each other, outermost first: authenticate
 * → log → limit → {@link JdkTransport}. Repeating is done by who starts the chain, so each attempt
 * goes through all of it and is signed afresh. Safe for many threads.
 */
public interface Transport {

  /**
   * Sends the request and waits until status and header fields have come.
   *
   * @return the response, whatever its status; to be closed
   * @throws java.net.http.HttpTimeoutException if the server took too long
   * @throws InterruptedIOException if the thread was interrupted; its interrupt flag is set again
   * @throws IOException if no response came
   */
  WireResponse send(WireRequest request) throws IOException;

  /**
   * Sends the request, without a thread that waits.
   *
   * @return completed with the response when status and header fields have come, or with what
   *     {@link #send} throws; cancelling it gives the attempt up
   */
  CompletableFuture<WireResponse> sendAsync(WireRequest request);
}
