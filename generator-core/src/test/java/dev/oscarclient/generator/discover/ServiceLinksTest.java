package dev.oscarclient.generator.discover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.oscarclient.generator.discover.ServiceLinks.Kind;
import dev.oscarclient.generator.discover.ServiceLinks.Link;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceLinksTest {
  @Test
  void linksAreFoundHoweverTheyAreWritten() {
    assertThat(
            links(
                """
                <html><body>
                <a href='http://h/o/ws/A?wsdl'>single quotes</a>
                <A HREF = http://h/o/ws/B?WSDL>none</A>
                <a class="x" href="http&#58;//h/o/ws/C&#x3F;_wadl&amp;_type=xml">entities</a>
                <a href="relative?_wadl">relative</a>
                plain text: http://h/o/ws/D?_wadl
                <span>Endpoint address:</span> <b><i>http://h/o/ws/E</i></b>
                <a href="http://h/o/ws/?stylesheet=1">no service</a>
                <a href="http://h/login?next=wsdl">no service</a>
                """))
        .containsExactly(
            new Link(Kind.WSDL, "http://h/o/ws/A?wsdl"),
            new Link(Kind.WSDL, "http://h/o/ws/B?WSDL"),
            new Link(Kind.WADL, "http://h/o/ws/C?_wadl&_type=xml"),
            new Link(Kind.WADL, "relative?_wadl"),
            new Link(Kind.BARE, "http://h/o/ws/E"),
            new Link(Kind.WADL, "http://h/o/ws/D?_wadl"));
  }

  @Test
  void plainListHasOneAddressPerLine() {
    assertThat(links("http://h/o/ws/A\r\n\r\nhttp://h/o/ws/rs?_wadl\r\nNo services here\r\n"))
        .containsExactly(
            new Link(Kind.BARE, "http://h/o/ws/A"), new Link(Kind.WADL, "http://h/o/ws/rs?_wadl"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?",
        "Endpoint address",
        "Endpoint address<",
        "<!a>",
        "<a href=",
        "&",
        "<a href='&",
        "<!--"
      })
  void hostilePagesCostNoMoreThanTheirLength(String piece) {
    String page = "<html>" + piece.repeat((4 << 20) / piece.length());
    List<Link> found = assertTimeout(Duration.ofSeconds(20), () -> links(page));
    assertThat(found).hasSizeLessThan(10_000);
  }

  private static List<Link> links(String text) {
    return ServiceLinks.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
