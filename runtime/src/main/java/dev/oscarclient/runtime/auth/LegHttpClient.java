package dev.oscarclient.runtime.auth;

import com.github.scribejava.core.httpclient.HttpClient;
import com.github.scribejava.core.httpclient.multipart.MultipartPayload;
import com.github.scribejava.core.model.OAuthAsyncRequestCallback;
import com.github.scribejava.core.model.OAuthRequest;
import com.github.scribejava.core.model.Response;
import com.github.scribejava.core.model.Verb;
import dev.oscarclient.runtime.http.CallLabel;
import dev.oscarclient.runtime.http.NameValue;
import dev.oscarclient.runtime.http.Transport;
import dev.oscarclient.runtime.http.WireRequest;
import dev.oscarclient.runtime.http.WireResponse;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;

/** Lets ScribeJava send one leg over our transport, with the cookies of the leg before. */
final class LegHttpClient implements HttpClient {
  /** Tokens have some dozen bytes; error pages matter only by their start. */
  private static final int MAX_BYTES = 1 << 16;

  private final Transport transport;
  private final OAuthLegs.Server server;
  private final String leg;
  private final SetCookies cookies;
  private final ServerClock clock;

  LegHttpClient(
      Transport transport,
      OAuthLegs.Server server,
      String leg,
      SetCookies cookies,
      ServerClock clock) {
    this.transport = transport;
    this.server = server;
    this.leg = leg;
    this.cookies = cookies;
    this.clock = clock;
  }

  /** Sends the leg; an answer that is no token never reaches ScribeJava, which would quote it. */
  @Override
  public Response execute(
      String userAgent, Map<String, String> headers, Verb verb, String url, byte[] body)
      throws IOException {
    List<NameValue> sent = new ArrayList<>(server.headers());
    headers.forEach((name, value) -> sent.add(new NameValue(name, value)));
    String cookie = cookies.header();
    if (cookie != null) {
      sent.add(new NameValue("Cookie", cookie));
    }
    String path = server.webServicePath() + "/oauth/" + leg;
    WireRequest request =
        new WireRequest(
            new CallLabel(verb.name(), "/oauth/" + leg, "sign-in"),
            server.base(),
            path,
            List.of(),
            sent,
            null,
            server.timeout());
    try (WireResponse response = transport.send(request)) {
      byte[] answer = response.body().readNBytes(MAX_BYTES);
      String text = new String(answer, StandardCharsets.UTF_8);
      if (response.status() != 200
          || !text.contains("oauth_token=")
          || !text.contains("oauth_token_secret=")) {
        throw new LegFailedException(
            response.status(), response.mediaType(), answer, response.header("Date"));
      }
      cookies.addAll(response);
      clock.accepted(response.header("Date"));
      return new Response(200, "", Map.of(), text);
    }
  }

  @Override
  public Response execute(
      String userAgent, Map<String, String> headers, Verb verb, String url, String body)
      throws IOException {
    return execute(userAgent, headers, verb, url, new byte[0]);
  }

  @Override
  public Response execute(
      String userAgent, Map<String, String> headers, Verb verb, String url, MultipartPayload body) {
    throw new UnsupportedOperationException("legs have no body");
  }

  @Override
  public Response execute(
      String userAgent, Map<String, String> headers, Verb verb, String url, File body) {
    throw new UnsupportedOperationException("legs have no body");
  }

  @Override
  public <T> Future<T> executeAsync(
      String userAgent,
      Map<String, String> headers,
      Verb verb,
      String url,
      byte[] body,
      OAuthAsyncRequestCallback<T> callback,
      OAuthRequest.ResponseConverter<T> converter) {
    throw new UnsupportedOperationException("legs are waited for");
  }

  @Override
  public <T> Future<T> executeAsync(
      String userAgent,
      Map<String, String> headers,
      Verb verb,
      String url,
      MultipartPayload body,
      OAuthAsyncRequestCallback<T> callback,
      OAuthRequest.ResponseConverter<T> converter) {
    throw new UnsupportedOperationException("legs are waited for");
  }

  @Override
  public <T> Future<T> executeAsync(
      String userAgent,
      Map<String, String> headers,
      Verb verb,
      String url,
      String body,
      OAuthAsyncRequestCallback<T> callback,
      OAuthRequest.ResponseConverter<T> converter) {
    throw new UnsupportedOperationException("legs are waited for");
  }

  @Override
  public <T> Future<T> executeAsync(
      String userAgent,
      Map<String, String> headers,
      Verb verb,
      String url,
      File body,
      OAuthAsyncRequestCallback<T> callback,
      OAuthRequest.ResponseConverter<T> converter) {
    throw new UnsupportedOperationException("legs are waited for");
  }

  /** The transport is the caller's. */
  @Override
  public void close() {}
}
