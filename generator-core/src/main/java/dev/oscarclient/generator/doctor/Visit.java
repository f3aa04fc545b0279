package dev.oscarclient.generator.doctor;

import dev.oscarclient.generator.discover.ServerLocation;
import dev.oscarclient.runtime.http.BaseUrl;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one examination has learnt so far. */
final class Visit {
  private final Patient patient;
  private final Exchange http;
  private final boolean proxied;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Stage, Stage> failed = new EnumMap<>(Stage.class);
  private final Set<String> namedBases = new LinkedHashSet<>();
  private ServerLocation server;
  private @Nullable Duration clockAhead;
  private @Nullable Signing signing;

  /**
   * What the server accepted in the first leg.
   *
   * @param base that it computes with
   * @param timeShift to be added to this machine's time
   */
  record Signing(BaseUrl base, Duration timeShift) {}

  Visit(Patient patient, ProxySelector proxies) {
    this.patient = patient;
    this.server = patient.server();
    this.http = new Exchange(server, patient.headers(), patient.timeout(), proxies);
    this.proxied = isProxied(proxies, URI.create(server.origin()));
  }

  private static boolean isProxied(ProxySelector proxies, URI origin) {
    for (Proxy proxy : proxies.select(origin)) {
      if (proxy.address() instanceof InetSocketAddress) {
        return true;
      }
    }
    return false;
  }

  Patient patient() {
    return patient;
  }

  Exchange http() {
    return http;
  }

  /** Tells whether requests go through an HTTP proxy. */
  boolean proxied() {
    return proxied;
  }

  /** Returns where the web services are, as far as that is known. */
  ServerLocation server() {
    return server;
  }

  /** Goes on at another context of the same origin. */
  void moveTo(String context, String services) {
    server = new ServerLocation(server.origin(), context, services, null, null);
  }

  URI origin() {
    return URI.create(server.origin());
  }

  boolean https() {
    return server.origin().startsWith("https:");
  }

  /**
   * Tells whether what is sent cannot be read on the way: by TLS, or as it stays on this machine.
   */
  boolean confidential() {
    String host = origin().getHost();
    return https() || host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
  }

  int port() {
    int port = origin().getPort();
    return port >= 0 ? port : https() ? 443 : 80;
  }

  /** Returns the path below the origin of an address below the web services. */
  String path(String address) {
    return server.context() + server.services() + address;
  }

  /** Asks for something below the web services. */
  Answer get(String address) throws InterruptedException {
    return http.get(path(address), "*/*");
  }

  /** Asks an OAuth leg, unsigned. */
  Answer unsignedLeg(String address) throws InterruptedException {
    return http.unsignedLeg(path(address));
  }

  void found(Finding finding) {
    findings.add(finding);
  }

  /** Notes a finding that makes what builds on its stage pointless. */
  void failed(Finding finding) {
    findings.add(finding);
    failed.put(finding.stage(), finding.stage());
  }

  /** Passes a check over, and what builds on it too. */
  void passOver(Stage stage, Stage cause) {
    findings.add(
        Finding.skipped(
            stage, "Pointless before what is wrong at \"" + cause.key() + "\" is mended."));
    failed.put(stage, cause);
  }

  /** Returns the stage that went wrong in the first place if this one cannot be built on. */
  @Nullable Stage causeOf(Stage stage) {
    return failed.get(stage);
  }

  List<Finding> findings() {
    return Collections.unmodifiableList(findings);
  }

  /** Remembers a base that a document of the server names: maybe the one it computes with. */
  void named(String base) {
    namedBases.add(base);
  }

  Set<String> namedBases() {
    return Collections.unmodifiableSet(namedBases);
  }

  /** Returns how much the server's clock is ahead, or {@code null} if it does not tell. */
  @Nullable Duration clockAhead() {
    return clockAhead;
  }

  void clockIsAhead(Duration ahead) {
    clockAhead = ahead;
  }

  /** Returns what the server accepted, or {@code null} if nothing was. */
  @Nullable Signing signing() {
    return signing;
  }

  void accepted(Signing accepted) {
    signing = accepted;
  }
}
