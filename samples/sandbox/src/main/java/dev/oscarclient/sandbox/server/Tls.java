package dev.oscarclient.sandbox.server;

import dev.oscarclient.sandbox.faults.Fault;
import dev.oscarclient.sandbox.faults.KeyStoreFile;
import dev.oscarclient.sandbox.faults.Surroundings;
import java.security.Security;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** TLS in front of HTTP. */
final class Tls {
  private static final String OLD_PROTOCOL = "TLSv1.1";

  private Tls() {}

  static SslConnectionFactory before(
      HttpConnectionFactory next, KeyStoreFile key, Surroundings surroundings) {
    SslContextFactory.Server tls = new SslContextFactory.Server();
    tls.setKeyStorePath(key.path().toString());
    tls.setKeyStorePassword(KeyStoreFile.PASSWORD);
    if (surroundings.has(Fault.OLD_TLS)) {
      // The JDK has it switched off for the whole JVM, and so it must be switched on again.
      Security.setProperty("jdk.tls.disabledAlgorithms", "");
      tls.setExcludeProtocols();
      tls.setExcludeCipherSuites();
      tls.setIncludeProtocols(OLD_PROTOCOL);
    }
    return new SslConnectionFactory(tls, next.getProtocol());
  }
}
