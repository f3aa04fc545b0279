package dev.oscarclient.generator;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * How to reach a server.
 *
 * @param url the server's context ({@code https://h/oscar}), its {@code /ws}, {@code /ws/services},
 *     or a WADL's own address
 * @param addresses REST addresses to ask for beside those the server lists, e.g. {@code
 *     /services/v1}
 * @param headers as {@code Name: value}, sent with each request to this server and to no other,
 *     e.g. for a gateway; never logged nor stored
 * @param timeout for each request, from connecting to the last byte
 * @param maxDocumentBytes documents larger than this are refused
 */
public record ServerAccess(
    String url,
    List<String> addresses,
    List<String> headers,
    Duration timeout,
    long maxDocumentBytes) {

  /** One minute for each request. */
  public static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(1);

  /** 64 MiB; the largest WADL seen on an OSCAR server has 0.2. */
  public static final long DEFAULT_MAX_DOCUMENT_BYTES = 64L << 20;

  /** Copies the lists. */
  public ServerAccess {
    Objects.requireNonNull(url, "url");
    addresses = List.copyOf(addresses);
    headers = List.copyOf(headers);
  }

  /** Returns access with default limits and no headers. */
  public static ServerAccess of(String url) {
    return new ServerAccess(url, List.of(), List.of(), DEFAULT_TIMEOUT, DEFAULT_MAX_DOCUMENT_BYTES);
  }

  /** Shows the address, never the headers: they may hold a gateway's key. */
  @Override
  public String toString() {
    return "ServerAccess[" + url + "]";
  }
}
