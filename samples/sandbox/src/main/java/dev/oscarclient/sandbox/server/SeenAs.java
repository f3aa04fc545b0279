package dev.oscarclient.sandbox.server;

import java.net.URI;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Lets the application see every request as a proxy would hand it on: with the proxy's idea of
 * scheme, host and port. OAuth signatures are then computed with these, and documents name them.
 */
final class SeenAs implements HttpConfiguration.Customizer {
  private final URI origin;

  SeenAs(URI origin) {
    this.origin = origin;
  }

  @Override
  public void customize(Connector connector, HttpConfiguration channelConfig, Request request) {
    HttpURI seen = new HttpURI(request.getHttpURI());
    seen.setScheme(origin.getScheme());
    request.setHttpURI(seen);
    int port = origin.getPort();
    int usual = origin.getScheme().equals("https") ? 443 : 80;
    request.setAuthority(origin.getHost(), port < 0 ? usual : port);
    request.setScheme(origin.getScheme());
    request.setSecure(origin.getScheme().equals("https"));
  }
}
