package dev.oscarclient.runtime.soap;

import dev.oscarclient.runtime.codec.ElementWriter;
import dev.oscarclient.runtime.codec.OscarType;
import dev.oscarclient.runtime.codec.XmlCodec;
import dev.oscarclient.runtime.http.WireBody;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One SOAP call, as generated code states it. Mutable until it is given to {@link SoapCaller}; used
 * once. Names of elements are local names, or <code>{namespace}name</code> in a namespace.
 */
public final class SoapRequest {
  private static final byte[] NOTHING = {};

  private final String address;
  private final String operation;

  /** The element around the parts; {@code null} if they stand in the body themselves. */
  private final @Nullable String wrapper;

  private final List<Part<?>> parts = new ArrayList<>();
  private final List<Part<?>> headers = new ArrayList<>();
  private final Map<String, OscarType<?>> faults = new LinkedHashMap<>();
  private String action = "";
  private boolean isSoap12;
  private boolean needsLogin = true;
  private boolean readsOnly;

  /** An element; a {@code null} value is {@code xsi:nil}. */
  private record Part<T>(String name, OscarType<T> type, @Nullable T value) {
    void write(ElementWriter out) {
      out.element(name, type, value);
    }
  }

  private SoapRequest(String address, String operation, @Nullable String wrapper) {
    this.address = Objects.requireNonNull(address);
    this.operation = Objects.requireNonNull(operation);
    this.wrapper = wrapper;
  }

  /**
   * Starts a request whose parts stand in an element named like the operation: document/literal
   * wrapped, or rpc/literal.
   *
   * @param address of the service below the web service path, e.g. {@code /ScheduleService}
   * @param operation name of the operation and of the element
   * @param namespace of the element, empty for none
   */
  public static SoapRequest of(String address, String operation, String namespace) {
    return new SoapRequest(
        address, operation, namespace.isEmpty() ? operation : "{" + namespace + "}" + operation);
  }

  /** Starts a request whose parts stand in the body themselves: document/literal bare. */
  public static SoapRequest bare(String address, String operation) {
    return new SoapRequest(address, operation, null);
  }

  /**
   * Sets the SOAP action, empty unless set.
   *
   * @throws IllegalArgumentException if it cannot stand in a header field
   */
  public SoapRequest action(String soapAction) {
    if (soapAction.indexOf('"') >= 0 || soapAction.indexOf('\\') >= 0) {
      throw new IllegalArgumentException("a SOAP action cannot hold quotes or backslashes");
    }
    this.action = soapAction;
    return this;
  }

  /** Sends SOAP 1.2; SOAP 1.1 unless called. */
  public SoapRequest soap12() {
    this.isSoap12 = true;
    return this;
  }

  /** Says that the operation needs no login. */
  public SoapRequest withoutLogin() {
    this.needsLogin = false;
    return this;
  }

  /**
   * Says that the operation is known to change nothing: it may be sent again after a failure that
   * may pass.
   */
  public SoapRequest readsOnly() {
    this.readsOnly = true;
    return this;
  }

  /** Adds a part; a {@code null} is left out. */
  public <T> SoapRequest part(String name, OscarType<T> type, @Nullable T value) {
    if (value != null) {
      parts.add(new Part<>(name, type, value));
    }
    return this;
  }

  /** Adds a part that must be there; a {@code null} is {@code xsi:nil}. */
  public <T> SoapRequest nillablePart(String name, OscarType<T> type, @Nullable T value) {
    parts.add(new Part<>(name, type, value));
    return this;
  }

  /** Adds a part for each value. */
  public <T> SoapRequest parts(String name, OscarType<T> type, List<? extends @Nullable T> values) {
    for (T value : values) {
      parts.add(new Part<>(name, type, value));
    }
    return this;
  }

  /** Adds an element to the envelope's header; a {@code null} is left out. */
  public <T> SoapRequest header(String name, OscarType<T> type, @Nullable T value) {
    if (value != null) {
      headers.add(new Part<>(name, type, value));
    }
    return this;
  }

  /** Says what a fault's detail holds in an element of that name. */
  public SoapRequest fault(String name, OscarType<?> type) {
    faults.put(name, type);
    return this;
  }

  /** Returns the call, which answers with what {@code result} makes of the response. */
  public <T> SoapCall<T> answers(SoapResult<T> result) {
    return new SoapCall<>(this, result);
  }

  String address() {
    return address;
  }

  boolean isSoap12() {
    return isSoap12;
  }

  boolean isRepeatable() {
    return readsOnly;
  }

  Map<String, OscarType<?>> faults() {
    return faults;
  }

  /** Returns the namespace of the envelope. */
  String namespace() {
    return isSoap12 ? SoapNames.ENVELOPE_12 : SoapNames.ENVELOPE_11;
  }

  /** Returns the value of {@code Content-Type}; in SOAP 1.2 it holds the action. */
  String contentType() {
    if (!isSoap12) {
      return "text/xml; charset=UTF-8";
    }
    return "application/soap+xml; charset=UTF-8"
        + (action.isEmpty() ? "" : "; action=" + quotedAction());
  }

  /** Returns the action in quotes. */
  String quotedAction() {
    return "\"" + action + "\"";
  }

  /** Returns the envelope as it is sent, with room for a security header if it needs one. */
  WireBody envelope(XmlCodec codec) {
    String soap = namespace();
    ElementWriter out = codec.requestWriter();
    out.start("{" + soap + "}Envelope");
    int security = -1;
    if (needsLogin || !headers.isEmpty()) {
      out.start("{" + soap + "}Header");
      security = out.position();
      headers.forEach(header -> header.write(out));
      out.end();
    }
    out.start("{" + soap + "}Body");
    if (wrapper == null) {
      parts.forEach(part -> part.write(out));
    } else {
      out.start(wrapper);
      parts.forEach(part -> part.write(out));
      out.end();
    }
    out.end();
    out.end();
    byte[] all = out.toBytes();
    return needsLogin
        ? new WireBody.Fillable(
            contentType(),
            Arrays.copyOf(all, security),
            NOTHING,
            Arrays.copyOfRange(all, security, all.length))
        : new WireBody.Bytes(contentType(), all);
  }

  /** Returns address and operation: values may be health data. */
  @Override
  public String toString() {
    return address + "#" + operation;
  }
}
