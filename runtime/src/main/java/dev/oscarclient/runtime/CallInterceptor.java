package dev.oscarclient.runtime;

/**
 * Sees each attempt of each call on its way out, where it may change header fields, and the head of
 * its response. Called by many threads, in the order in which interceptors were added; what it
 * throws ends the call.
 *
 * <p>It stands before the signature, so it sees no credentials but those set as headers by the
 * application itself.
 */
public interface CallInterceptor {

  /** An attempt is about to be signed and sent. */
  default void onRequest(OutgoingRequest request) {}

  /** Status and header fields have come, and the body is still to be read. */
  default void onResponse(IncomingResponse response) {}
}
