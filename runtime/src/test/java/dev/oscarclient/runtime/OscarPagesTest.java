package dev.oscarclient.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oscarclient.runtime.OscarPages.Page;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OscarPagesTest {

  /** A server with so many elements, and its own idea of offset, limit and total. */
  private static final class Server implements OscarPages.Source<Integer> {
    private final int count;
    private final List<Integer> offsets = new ArrayList<>();
    boolean ignoresOffset;
    boolean ignoresLimit;
    int cap = Integer.MAX_VALUE;

    /** {@code null}, "all", "page" or a number. */
    @Nullable String total;

    Server(int count) {
      this.count = count;
    }

    @Override
    public Page<Integer> page(int offset, int limit) {
      offsets.add(offset);
      int start = Math.min(count, ignoresOffset ? 0 : offset);
      int end = ignoresLimit ? count : Math.min(count, start + Math.min(cap, limit));
      return new Page<>(IntStream.range(start, end).boxed().toList(), total(end - start));
    }

    private @Nullable Integer total(int size) {
      String stated = total;
      if (stated == null) {
        return null;
      }
      return switch (stated) {
        case "all" -> Integer.valueOf(count);
        case "page" -> Integer.valueOf(size);
        default -> Integer.valueOf(stated);
      };
    }

    OscarPages<Integer> pages() {
      return OscarPages.of("GET", "/x", this).pageSize(10);
    }

    void assertComplete(Integer... expectedOffsets) {
      assertThat(pages()).containsExactlyElementsOf(IntStream.range(0, count).boxed().toList());
      assertThat(offsets).containsExactly(expectedOffsets);
    }
  }

  private static Server server(int count, @Nullable String total) {
    Server server = new Server(count);
    server.total = total;
    return server;
  }

  @Test
  void aTrueTotalSparesACall() {
    server(0, "all").assertComplete(0);
    server(9, "all").assertComplete(0);
    server(11, "all").assertComplete(0, 10);
    server(20, "all").assertComplete(0, 10);
    // On the first page it might as well be the number of elements on it.
    server(10, "all").assertComplete(0, 10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"page", "0", "-1"})
  void withoutOneAPageThatIsNotFullEndsIt(String total) {
    server(0, total).assertComplete(0);
    server(9, total).assertComplete(0);
    server(10, total).assertComplete(0, 10);
    server(25, total).assertComplete(0, 10, 20);
    server(30, total).assertComplete(0, 10, 20, 30);
    server(30, null).assertComplete(0, 10, 20, 30);
  }

  @Test
  void aTotalTooHighCostsACall() {
    server(25, "99").assertComplete(0, 10, 20, 25);
  }

  @Test
  void aServerMaySendFewerThanAskedFor() {
    Server server = server(10, "all");
    server.cap = 4;
    server.assertComplete(0, 4, 8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"all", "page", "0"})
  void aServerMayIgnoreTheLimit(String total) {
    Server server = server(25, total);
    server.ignoresLimit = true;
    assertThat(server.pages()).hasSize(25);
    assertThat(server.offsets.size()).isLessThanOrEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"all", "page", "0"})
  void aServerMayIgnoreBoth(String total) {
    Server server = server(25, total);
    server.ignoresLimit = true;
    server.ignoresOffset = true;
    assertThat(server.pages()).hasSize(25);
    assertThat(server.offsets.size()).isLessThanOrEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"all", "page", "0"})
  void ignoringTheOffsetAloneIsToldOf(String total) {
    Server small = server(9, total);
    small.ignoresOffset = true;
    small.assertComplete(0);

    Server large = server(25, total);
    large.ignoresOffset = true;
    List<Integer> received = new ArrayList<>();
    assertThatThrownBy(() -> large.pages().forEach(received::add))
        .isInstanceOf(OscarPagingException.class)
        .hasMessageStartingWith(
            "GET /x answered with a page it had sent before, after 10 elements.")
        .hasMessageNotContaining("[request");
    assertThat(received).hasSize(10);
  }

  @Test
  void pagesThatComeRoundAgainAreToldOf() {
    OscarPages<Integer> round =
        OscarPages.of(
                "GET",
                "/x",
                (offset, limit) ->
                    new Page<>(
                        IntStream.range(offset % 30, offset % 30 + limit).boxed().toList(), null))
            .pageSize(10);
    assertThatThrownBy(() -> round.forEach(each -> {})).isInstanceOf(OscarPagingException.class);
  }

  @Test
  void pagesAreAskedForWhenNeeded() {
    Server server = server(100, "all");
    Iterator<Integer> iterator = server.pages().iterator();
    assertThat(server.offsets).isEmpty();
    for (int i = 0; i < 10; i++) {
      assertThat(iterator.next()).isEqualTo(i);
    }
    assertThat(server.offsets).containsExactly(0);
    assertThat(iterator.next()).isEqualTo(10);
    assertThat(server.offsets).containsExactly(0, 10);
    assertThat(server(100, "all").pages().stream().limit(15)).hasSize(15);
  }

  @Test
  void afterAFailureTheSamePageIsAskedForAgain() {
    List<Integer> offsets = new ArrayList<>();
    Iterator<Integer> iterator =
        OscarPages.<Integer>of(
                "GET",
                "/x",
                (offset, limit) -> {
                  offsets.add(offset);
                  if (offsets.size() == 2) {
                    throw new IllegalStateException("lost");
                  }
                  return new Page<>(offset < 2 ? List.of(offset) : List.of(), null);
                })
            .pageSize(1)
            .iterator();
    assertThat(iterator.next()).isZero();
    assertThatThrownBy(iterator::next).hasMessage("lost");
    assertThat(iterator.next()).isEqualTo(1);
    assertThat(iterator.hasNext()).isFalse();
    assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
    assertThat(offsets).containsExactly(0, 1, 1, 2);
  }

  @Test
  void noBodyIsNoPage() {
    assertThat(OscarPages.of("GET", "/x", (offset, limit) -> null)).isEmpty();
    assertThat(OscarPages.of("GET", "/x", (offset, limit) -> new Page<>(null, 7))).isEmpty();
    assertThatThrownBy(() -> server(1, null).pages().pageSize(0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
