package dev.oscarclient.generator.discover;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Proxies as command-line tools take them from {@code https_proxy}, {@code http_proxy} and {@code
 * no_proxy}. Java's own settings ({@code -Dhttps.proxyHost} and so on) come first: if one of them
 * is there, the environment is not looked at.
 */
public final class EnvironmentProxies extends ProxySelector {
  private static final List<String> JAVA_SETTINGS =
      List.of("http.proxyHost", "https.proxyHost", "socksProxyHost", "java.net.useSystemProxies");

  private final Map<String, String> environment;

  EnvironmentProxies(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /** Returns Java's proxy settings, or the environment's if Java has none. */
  public static ProxySelector orDefault(Map<String, String> environment) {
    ProxySelector javas = ProxySelector.getDefault();
    boolean set = JAVA_SETTINGS.stream().anyMatch(name -> System.getProperty(name) != null);
    return javas != null && set ? javas : new EnvironmentProxies(environment);
  }

  @Override
  public List<Proxy> select(URI uri) {
    String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
    InetSocketAddress proxy = isLoopback(host) || isExempt(host) ? null : proxy(uri);
    return List.of(proxy == null ? Proxy.NO_PROXY : new Proxy(Proxy.Type.HTTP, proxy));
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    Objects.requireNonNull(uri, "uri"); // nothing to do: there is one proxy or none
  }

  private @Nullable InetSocketAddress proxy(URI uri) {
    boolean https = "https".equalsIgnoreCase(uri.getScheme());
    // Upper-case HTTP_PROXY is left alone, as curl does: CGI programs get it from a request header.
    String value =
        https
            ? environment.getOrDefault("https_proxy", environment.getOrDefault("HTTPS_PROXY", ""))
            : environment.getOrDefault("http_proxy", "");
    if (value.isBlank()) {
      return null;
    }
    try {
      URI proxy = new URI(value.contains("://") ? value.strip() : "http://" + value.strip());
      if (proxy.getHost() == null) {
        return null;
      }
      int port = proxy.getPort() < 0 ? 80 : proxy.getPort();
      return new InetSocketAddress(proxy.getHost(), port);
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private boolean isExempt(String host) {
    String list = environment.getOrDefault("no_proxy", environment.getOrDefault("NO_PROXY", ""));
    for (String entry : list.split(",", -1)) {
      String name = entry.strip().toLowerCase(Locale.ROOT);
      String suffix = name.startsWith(".") ? name : "." + name;
      boolean same = host.equals(name) || host.endsWith(suffix);
      if (name.equals("*") || (!name.isEmpty() && same)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLoopback(String host) {
    return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
  }
}
