package dev.oscarclient.runtime.http;

import java.io.IOException;
import java.io.InterruptedIOException;

/**
 * One step on a call's way to the server. Steps wrap each other, outermost first: (retry →)
 * authenticate → log → {@link JdkTransport}; what stands further out sees each attempt as one call
 * of the step below it, so each attempt is signed afresh. Safe for many threads.
 *
 * <p>Steps block: a caller that wants a future runs the chain on an executor of its choice.
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
}
