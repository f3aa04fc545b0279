package dev.oscarclient.bench;

import dev.oscarclient.runtime.auth.Authenticator;
import dev.oscarclient.runtime.auth.OAuthAuthenticator;
import dev.oscarclient.runtime.auth.OAuthCredentials;
import dev.oscarclient.runtime.http.BaseUrl;
import dev.oscarclient.runtime.http.CallLabel;
import dev.oscarclient.runtime.http.NameValue;
import dev.oscarclient.runtime.http.WireRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What a signed call costs over the same one by hand, on loopback; and a signature over its bare
 * HMAC. Calls of both kinds take turns, so that whatever else the machine does hits both.
 */
public final class CallOverhead {
  private static final int WARM_UP = 20_000;
  private static final int CALLS = 30_000;
  private static final int SIGNATURES = 200_000;

  private CallOverhead() {}

  /** Prints medians. */
  public static void main(String[] args) throws IOException {
    try (LoopbackServer server = new LoopbackServer()) {
      calls(server);
    }
    signatures();
  }

  private static void calls(LoopbackServer server) throws IOException {
    HandSigned bare = new HandSigned(server.url());
    BenchClient client = BenchClient.builder(server.url()).build();
    long[] byHand = new long[CALLS];
    long[] ours = new long[CALLS];
    for (int i = -WARM_UP; i < CALLS; i++) {
      // The second of two calls is a little faster, whichever it is.
      long first = i % 2 == 0 ? time(bare::text, i) : time(client::text, i);
      long second = i % 2 == 0 ? time(client::text, i) : time(bare::text, i);
      if (i >= 0) {
        byHand[i] = i % 2 == 0 ? first : second;
        ours[i] = i % 2 == 0 ? second : first;
      }
    }
    double bareMedian = median(byHand);
    double median = median(ours);
    System.out.printf(
        "one call, median of %d: %.1f µs by hand, %.1f µs by the client: %+.1f %%%n",
        CALLS, bareMedian / 1000, median / 1000, (median / bareMedian - 1) * 100);
  }

  private interface Call {
    @Nullable String text(int id) throws IOException;
  }

  private static long time(Call call, int id) throws IOException {
    long start = System.nanoTime();
    String text = call.text(id);
    long end = System.nanoTime();
    if (text == null || text.length() != LoopbackServer.ANSWER_LENGTH) {
      throw new IllegalStateException("that is not the answer");
    }
    return end - start;
  }

  private static void signatures() {
    Authenticator authenticator =
        OAuthAuthenticator.hmacSha1(
            OAuthCredentials.of(
                BenchClient.CONSUMER_KEY,
                BenchClient.CONSUMER_SECRET,
                BenchClient.TOKEN,
                BenchClient.TOKEN_SECRET),
            null);
    WireRequest request =
        new WireRequest(
            new CallLabel("GET", "/demographics/{dataId}", "1"),
            BaseUrl.parse("baseUrl", "http://localhost:8080/oscar", "/ws"),
            "/ws/services/demographics/1",
            List.of(new NameValue("startIndex", "0"), new NameValue("itemsToReturn", "20")),
            List.of(new NameValue("Accept", "text/plain")),
            null,
            Duration.ofSeconds(60));
    String base =
        HandSigned.baseString(
            "http://localhost:8080/oscar/ws/services/demographics/1",
            "0123456789abcdef0123456789abcdef",
            "1700000000");
    double hmac = median(() -> HandSigned.hmac(base).length());
    double whole =
        median(
            () -> {
              try {
                return authenticator.authenticate(request).headers().size();
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    System.out.printf(
        "one signature, median of %d: %.2f µs bare HMAC-SHA1, %.2f µs nonce, base string, HMAC and"
            + " header%n",
        SIGNATURES, hmac / 1000, whole / 1000);
  }

  private static double median(IntSupplier work) {
    long[] times = new long[SIGNATURES];
    int sum = 0;
    for (int i = -WARM_UP; i < SIGNATURES; i++) {
      long start = System.nanoTime();
      sum += work.getAsInt();
      if (i >= 0) {
        times[i] = System.nanoTime() - start;
      }
    }
    if (sum == 0) {
      throw new IllegalStateException("nothing was done");
    }
    return median(times);
  }

  private static double median(long[] times) {
    Arrays.sort(times);
    return times[times.length / 2];
  }
}
