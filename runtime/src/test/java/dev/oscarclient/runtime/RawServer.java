package dev.oscarclient.runtime;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that sees requests as bytes, and whose answers may be as broken as a test wants. */
public final class RawServer implements Closeable {

  /** One request as it came: head and body without any decoding. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Request(String head, byte[] body) {
    public String requestLine() {
      return head.substring(0, head.indexOf("\r\n"));
    }

    public String verb() {
      return requestLine().split(" ", -1)[0];
    }

    public String target() {
      return requestLine().split(" ", -1)[1];
    }

    /** Returns the value of a header, or {@code null}. */
    public String header(String name) {
      List<String> values = headers(name);
      return values.isEmpty() ? null : values.get(0);
    }

    public List<String> headers(String name) {
      return head.lines()
          .skip(1)
          .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
          .map(line -> line.substring(name.length() + 1).strip())
          .toList();
    }

    public String bodyText() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  /** Answers one request on its connection. */
  public interface Answer {
    void to(Request request, Socket socket) throws IOException;
  }

  private final ServerSocket listener;
  private final Answer answer;
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final List<Socket> connections = new CopyOnWriteArrayList<>();

  private RawServer(Answer answer) throws IOException {
    this.answer = answer;
    this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    daemon(this::listen);
  }

  public static RawServer answering(Answer answer) {
    try {
      return new RawServer(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Answers each request with these lines of a head and this body, with its length. */
  public static RawServer answering(String head, String body) {
    return answering(head, body.getBytes(StandardCharsets.UTF_8));
  }

  public static RawServer answering(String head, byte[] body) {
    return answering((request, socket) -> respond(socket, head, body));
  }

  public static void respond(Socket socket, String head, byte[] body) throws IOException {
    OutputStream out = socket.getOutputStream();
    String length = head.contains(" 204 ") ? "" : "\r\nContent-Length: " + body.length;
    out.write(("HTTP/1.1 " + head + length + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
    out.write(body);
    out.flush();
  }

  /** Closes a connection so that the other side sees a reset. */
  public static void reset(Socket socket) throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  public String url() {
    return "http://localhost:" + listener.getLocalPort() + "/oscar";
  }

  public int port() {
    return listener.getLocalPort();
  }

  public List<Request> requests() {
    return requests;
  }

  public Request onlyRequest() {
    if (requests.size() != 1) {
      throw new AssertionError(requests.size() + " requests in place of one");
    }
    return requests.get(0);
  }

  public int connectionCount() {
    return connections.size();
  }

  private void listen() {
    try {
      while (true) {
        Socket socket = listener.accept();
        socket.setTcpNoDelay(true);
        connections.add(socket);
        daemon(() -> serve(socket));
      }
    } catch (IOException e) {
      // The listener is closed: the test is over.
    }
  }

  private void serve(Socket socket) {
    try {
      InputStream in = socket.getInputStream();
      for (Request request = read(in); request != null; request = read(in)) {
        requests.add(request);
        answer.to(request, socket);
      }
    } catch (IOException e) {
      // The client gave the connection up, or the test reset it.
    }
  }

  private static Request read(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    String text = "";
    while (!text.endsWith("\r\n\r\n")) {
      int octet = in.read();
      if (octet < 0) {
        return null;
      }
      head.write(octet);
      text = octet == '\n' ? head.toString(StandardCharsets.ISO_8859_1) : "";
    }
    Request request = new Request(text, new byte[0]);
    String length = request.header("Content-Length");
    if (length != null) {
      return new Request(text, in.readNBytes(Integer.parseInt(length)));
    }
    return "chunked".equals(request.header("Transfer-Encoding"))
        ? new Request(text, readChunks(in))
        : request;
  }

  private static byte[] readChunks(InputStream in) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = chunkSize(in); size > 0; size = chunkSize(in)) {
      body.write(in.readNBytes(size));
      in.readNBytes(2);
    }
    in.readNBytes(2);
    return body.toByteArray();
  }

  private static int chunkSize(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int octet = in.read(); octet != '\n' && octet >= 0; octet = in.read()) {
      line.append((char) octet);
    }
    return Integer.parseInt(line.toString().strip(), 16);
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "raw-server");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      listener.close();
      for (Socket socket : connections) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
