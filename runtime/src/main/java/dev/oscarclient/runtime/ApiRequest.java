package dev.oscarclient.runtime;

import dev.oscarclient.runtime.RequestParameters.Place;
import dev.oscarclient.runtime.codec.OscarType;
import dev.oscarclient.runtime.codec.XmlCodec;
import dev.oscarclient.runtime.http.CallLabel;
import dev.oscarclient.runtime.http.HeaderRules;
import dev.oscarclient.runtime.http.MediaType;
import dev.oscarclient.runtime.http.NameValue;
import dev.oscarclient.runtime.http.PathTemplate;
import dev.oscarclient.runtime.http.PercentEncoding;
import dev.oscarclient.runtime.http.WireBody;
import dev.oscarclient.runtime.http.WireRequest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One call, as generated code states it. Mutable until it is given to {@link ApiCaller}; used once.
 */
public final class ApiRequest {
  /** RFC 9110 section 9.2.2. */
  private static final Set<String> IDEMPOTENT_VERBS =
      Set.of("GET", "HEAD", "OPTIONS", "PUT", "DELETE");

  private final String verb;
  private final String template;
  private final List<String> addresses;
  private final Map<String, String> pathValues = new HashMap<>();
  private final List<NameValue> query = new ArrayList<>();
  private final List<NameValue> headers = new ArrayList<>();
  private final List<NameValue> matrix = new ArrayList<>();
  private final List<NameValue> form = new ArrayList<>();
  private final List<MediaType> accepted = new ArrayList<>();
  private final List<String> acceptedText = new ArrayList<>();
  private @Nullable String name;
  private boolean isForm;
  private boolean successIsAnswer;
  private boolean changesData;
  private boolean readsOnly;
  private @Nullable Function<ClientSettings, WireBody> body;

  private ApiRequest(String verb, String template, List<String> addresses) {
    this.verb = verb;
    this.template = template;
    this.addresses = addresses;
  }

  /**
   * Starts a request.
   *
   * @param verb HTTP verb
   * @param path template below the address, as the WADL gives it
   * @param addresses the REST addresses that publish the operation, best first
   */
  public static ApiRequest of(String verb, String path, String... addresses) {
    return new ApiRequest(verb, path, List.of(addresses));
  }

  /**
   * Sets the value of a path variable, encoded later; {@code name} as in the template, without
   * regular expression.
   *
   * @throws IllegalArgumentException if the value has no text that a server would know
   */
  public ApiRequest path(String name, Object value) {
    pathValues.put(name, ParameterText.of(name, value));
    return this;
  }

  /**
   * Adds query, header and matrix parameters and form fields.
   *
   * @throws IllegalArgumentException if a required one has no value
   */
  public ApiRequest parameters(RequestParameters<?> parameters) {
    parameters.checkRequired(operation());
    query.addAll(parameters.in(Place.QUERY));
    headers.addAll(parameters.in(Place.HEADER));
    matrix.addAll(parameters.in(Place.MATRIX));
    List<NameValue> fields = parameters.in(Place.FORM);
    isForm |= !fields.isEmpty();
    form.addAll(fields);
    return this;
  }

  /** Sends a parameter that has only one value. */
  public ApiRequest fixedQuery(String name, String value) {
    query.add(new NameValue(name, value));
    return this;
  }

  /** Sends a header that has only one value. */
  public ApiRequest fixedHeader(String name, String value) {
    HeaderRules.check(name, value);
    headers.add(new NameValue(name, value));
    return this;
  }

  /**
   * Sends a JSON body; {@code null} sends the JSON {@code null}. With an XML media type the same as
   * {@link #xml}.
   */
  public <T> ApiRequest json(String mediaType, OscarType<T> type, @Nullable T value) {
    return typed(concrete(mediaType, "application/json"), type, value);
  }

  /**
   * Sends an XML body; {@code null} cannot be sent. With a JSON media type the same as {@link
   * #json}.
   */
  public <T> ApiRequest xml(String mediaType, OscarType<T> type, @Nullable T value) {
    return typed(concrete(mediaType, "application/xml"), type, value);
  }

  private <T> ApiRequest typed(String contentType, OscarType<T> type, @Nullable T value) {
    HeaderRules.check("Content-Type", contentType);
    boolean isXml = MediaType.parse(contentType).isXml();
    body =
        settings ->
            new WireBody.Bytes(
                contentType,
                isXml
                    ? settings.xmlCodec().writeRequest(type, value)
                    : settings.codec().writeRequest(type, value));
    return this;
  }

  /** Sends an XML document that {@code writer} puts together, as a body of that type. */
  public ApiRequest document(String contentType, Function<XmlCodec, WireBody> writer) {
    HeaderRules.check("Content-Type", contentType);
    body = settings -> writer.apply(settings.xmlCodec());
    return this;
  }

  /**
   * Says what logs and exceptions call the operation in place of the path template, below the web
   * service path: where all operations have one path.
   */
  public ApiRequest named(String name) {
    this.name = name;
    return this;
  }

  /** Sends text as it is, in UTF-8 unless {@code mediaType} states a charset. */
  public ApiRequest text(String mediaType, String value) {
    MediaType stated = MediaType.parse(mediaType);
    Charset charset = stated.charsetOr(StandardCharsets.UTF_8);
    String contentType = concrete(mediaType, "text/plain");
    if (stated.charset() == null && contentType.startsWith("text/")) {
      contentType += "; charset=UTF-8";
    }
    return body(new WireBody.Bytes(contentType, TextBody.encode(value, charset)));
  }

  /** Sends a form of fields the WADL does not name. */
  public ApiRequest form(FormFields fields) {
    isForm = true;
    form.addAll(fields.fields());
    return this;
  }

  /** Sends bytes or hand-made XML; the content's own media type wins over {@code mediaType}. */
  public ApiRequest content(String mediaType, Content content) {
    return body(content.toWire(concrete(mediaType, "application/octet-stream")));
  }

  /** Says what the caller can read: the media types of the WADL, first one preferred. */
  public ApiRequest accept(String... mediaTypes) {
    for (String mediaType : mediaTypes) {
      HeaderRules.check("Accept", mediaType);
      accepted.add(MediaType.parse(mediaType));
      acceptedText.add(mediaType);
    }
    return this;
  }

  /**
   * Says that {@code success} in the response is what was asked for ({@code hasRight}, {@code
   * isUniqueHC}): false is an answer then, and no rejection.
   */
  public ApiRequest successIsAnswer() {
    successIsAnswer = true;
    return this;
  }

  /**
   * Says that the operation is known to change data, whatever its verb: it is not sent a second
   * time unless the caller says so.
   */
  public ApiRequest changesData() {
    changesData = true;
    return this;
  }

  /** Says that the operation is known to change nothing, whatever its verb; it may be repeated. */
  public ApiRequest readsOnly() {
    readsOnly = true;
    return this;
  }

  /** Returns the call, which answers with what {@code body} makes of the response. */
  public <T> ApiCall<T> answers(ResponseBody<T> body) {
    return new ApiCall<>(this, body);
  }

  /** Returns the call, whose response has no body; one that comes all the same is discarded. */
  public ApiCall<Void> answersNothing() {
    return new ApiCall<>(this, ResponseBody.discarded());
  }

  /** Returns whether HTTP says that sending it twice does no harm, and nobody knows better. */
  boolean isRepeatable() {
    return readsOnly || (!changesData && IDEMPOTENT_VERBS.contains(verb));
  }

  boolean isSuccessTheAnswer() {
    return successIsAnswer;
  }

  private ApiRequest body(WireBody newBody) {
    HeaderRules.check("Content-Type", newBody.contentType());
    body = settings -> newBody;
    return this;
  }

  /** A WADL may say {@code *}{@code /*}, which no body can be. */
  private static String concrete(String mediaType, String otherwise) {
    return MediaType.parse(mediaType).isWildcard() ? otherwise : mediaType;
  }

  CallLabel label(String requestId, String webServicePath) {
    return new CallLabel(verb, name == null ? template : webServicePath + name, requestId);
  }

  String operation() {
    return verb + " " + (name == null ? template : name);
  }

  List<String> addresses() {
    return addresses;
  }

  /** Returns whether the caller said that it can read bodies of this media type. */
  boolean accepts(MediaType mediaType) {
    for (MediaType each : accepted) {
      if (each.covers(mediaType)) {
        return true;
      }
    }
    return accepted.isEmpty();
  }

  boolean acceptsAnything() {
    return accepted.isEmpty();
  }

  /**
   * Returns the request as the chain sends it.
   *
   * @throws dev.oscarclient.runtime.codec.CodecException if the body cannot be written as JSON or
   *     XML
   */
  WireRequest toWire(CallLabel label, String address, ClientSettings settings) {
    if (isForm && body != null) {
      throw new IllegalStateException(operation() + " has both a form and another body");
    }
    StringBuilder path = new StringBuilder(settings.webServicePath());
    path.append(PercentEncoding.encodeLiteral(withoutTrailingSlash(address)));
    if (!template.isEmpty() && !template.startsWith("/")) {
      path.append('/');
    }
    path.append(PathTemplate.expand(template, pathValues));
    for (NameValue each : matrix) {
      path.append(';').append(PercentEncoding.encode(each.name()));
      path.append('=').append(PercentEncoding.encode(each.value()));
    }
    return new WireRequest(
        label,
        settings.baseUrl(),
        path.toString(),
        query,
        allHeaders(settings),
        wireBody(settings),
        settings.requestTimeout());
  }

  private static String withoutTrailingSlash(String address) {
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }

  private @Nullable WireBody wireBody(ClientSettings settings) {
    if (isForm) {
      return new WireBody.Form(form);
    }
    return body == null ? null : body.apply(settings);
  }

  /** Header fields of the client, then those of this call in their place. */
  private List<NameValue> allHeaders(ClientSettings settings) {
    Map<String, List<NameValue>> byName = settings.newDefaultHeaders();
    byName.put(
        "accept",
        List.of(
            new NameValue(
                "Accept", acceptedText.isEmpty() ? "*/*" : String.join(", ", acceptedText))));
    ClientSettings.replaceByName(byName, headers);
    List<NameValue> all = new ArrayList<>();
    byName.values().forEach(all::addAll);
    return all;
  }

  /** Returns verb and path template: values may be health data. */
  @Override
  public String toString() {
    return operation();
  }
}
