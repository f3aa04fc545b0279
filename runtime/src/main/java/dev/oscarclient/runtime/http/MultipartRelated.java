package dev.oscarclient.runtime.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document with the bytes it refers to: {@code multipart/related} (RFC 2387) in the form of MTOM,
 * where parts are found by their {@code Content-ID} (RFC 2392).
 */
public final class MultipartRelated {
  private static final String TYPE = "multipart/related";
  private static final int MAX_PARTS = 10_000;

  /** One part: header fields by lower-case name, and where its bytes are. */
  private record Part(Map<String, String> headers, int start, int end) {}

  private final byte[] all;
  private final Map<String, Part> byId = new HashMap<>();
  private final Part root;

  private MultipartRelated(byte[] all, String contentType) throws MalformedBodyException {
    this.all = all;
    String boundary = parameter(contentType, "boundary");
    if (boundary == null || boundary.isEmpty()) {
      throw new MalformedBodyException("has parts without a boundary");
    }
    String start = parameter(contentType, "start");
    Part first = null;
    byte[] line = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    int at = indexOf(line, 0);
    int count = 0;
    while (at >= 0 && !isLast(at + line.length)) {
      int next = indexOf(line, at + line.length);
      if (next < 0) {
        throw new MalformedBodyException("breaks off within a part");
      }
      Part part = part(lineAfter(at + line.length), beforeLineEnd(next));
      first = first == null ? part : first;
      byId.putIfAbsent(id(part.headers.getOrDefault("content-id", "")), part);
      if (++count > MAX_PARTS) {
        throw new MalformedBodyException("has too many parts");
      }
      at = next;
    }
    Part named = start == null ? null : byId.get(id(start));
    Part found = named == null ? first : named;
    if (found == null) {
      throw new MalformedBodyException("has no parts");
    }
    this.root = found;
  }

  /** Returns whether a {@code Content-Type} is that of such a body. */
  public static boolean is(@Nullable String contentType) {
    return MediaType.parse(contentType).type().equals(TYPE);
  }

  /**
   * Takes a body apart. The bytes are not copied.
   *
   * @throws MalformedBodyException if it is not what it says
   */
  public static MultipartRelated parse(byte[] body, String contentType)
      throws MalformedBodyException {
    return new MultipartRelated(body, contentType);
  }

  /**
   * Returns the document itself.
   *
   * @throws MalformedBodyException if it is in an encoding that is not known
   */
  public byte[] root() throws MalformedBodyException {
    return bytes(root);
  }

  /** Returns the media type of the document, empty if it states none. */
  public MediaType rootType() {
    return MediaType.parse(root.headers.get("content-type"));
  }

  /**
   * Returns what a {@code cid:} address refers to, or {@code null} if it did not come.
   *
   * @throws MalformedBodyException if that is in an encoding that is not known
   */
  public byte @Nullable [] find(String href) throws MalformedBodyException {
    if (!href.regionMatches(true, 0, "cid:", 0, 4)) {
      return null;
    }
    Part part = byId.get(decoded(href.substring(4)));
    return part == null ? null : bytes(part);
  }

  private static String decoded(String id) throws MalformedBodyException {
    try {
      return URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // No cause: it quotes the address.
      throw new MalformedBodyException("refers to an attachment by an address that is none");
    }
  }

  private byte[] bytes(Part part) throws MalformedBodyException {
    byte[] raw = Arrays.copyOfRange(all, part.start, part.end);
    String encoding =
        part.headers.getOrDefault("content-transfer-encoding", "binary").toLowerCase(Locale.ROOT);
    return switch (encoding) {
      case "binary", "8bit", "7bit" -> raw;
      case "base64" -> {
        try {
          yield Base64.getMimeDecoder().decode(raw);
        } catch (IllegalArgumentException e) {
          throw new MalformedBodyException("has a part that is no base64");
        }
      }
      default -> throw new MalformedBodyException("has a part in an unknown encoding");
    };
  }

  private static @Nullable String parameter(String contentType, String name) {
    int semicolon = contentType.indexOf(';');
    return semicolon < 0 ? null : HeaderParameters.find(contentType, semicolon, name);
  }

  /** Content ids stand in angle brackets in header fields, and without in addresses. */
  private static String id(String header) {
    String id = header.strip();
    return id.startsWith("<") && id.endsWith(">") ? id.substring(1, id.length() - 1) : id;
  }

  private boolean isLast(int at) {
    return at + 1 < all.length && all[at] == '-' && all[at + 1] == '-';
  }

  /** Returns where the line after this place starts. */
  private int lineAfter(int from) {
    int at = from;
    while (at < all.length && all[at] != '\n') {
      at++;
    }
    return Math.min(at + 1, all.length);
  }

  /** The line end before a boundary belongs to the boundary (RFC 2046 section 5.1.1). */
  private int beforeLineEnd(int boundary) {
    int end = boundary;
    if (end > 0 && all[end - 1] == '\n') {
      end--;
      if (end > 0 && all[end - 1] == '\r') {
        end--;
      }
    }
    return end;
  }

  private Part part(int from, int end) {
    Map<String, String> headers = new HashMap<>();
    int at = from;
    String last = "";
    while (at < end) {
      int next = lineAfter(at);
      String line =
          new String(all, at, Math.min(next, end) - at, StandardCharsets.ISO_8859_1)
              .stripTrailing();
      at = next;
      if (line.isEmpty()) {
        break;
      }
      int colon = line.indexOf(':');
      if (line.startsWith(" ") || line.startsWith("\t")) {
        headers.merge(last, line.strip(), (value, more) -> value + " " + more);
      } else if (colon > 0) {
        last = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        headers.putIfAbsent(last, line.substring(colon + 1).strip());
      }
    }
    return new Part(headers, Math.min(at, end), end);
  }

  /** Returns where a line that starts with these bytes is; -1 if there is none. */
  private int indexOf(byte[] line, int from) {
    for (int i = from; i + line.length <= all.length; i++) {
      if ((i == 0 || all[i - 1] == '\n')
          && Arrays.equals(all, i, i + line.length, line, 0, line.length)
          && (i + line.length == all.length || "-\r\n \t".indexOf(all[i + line.length]) >= 0)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns how many parts can be found by an id. */
  @Override
  public String toString() {
    return "MultipartRelated[" + byId.size() + "]";
  }
}
