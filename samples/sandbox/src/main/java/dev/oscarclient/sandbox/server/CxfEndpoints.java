package dev.oscarclient.sandbox.server;

import dev.oscarclient.sandbox.SandboxOptions;
import dev.oscarclient.sandbox.clinic.Clinic;
import dev.oscarclient.sandbox.faults.Fault;
import dev.oscarclient.sandbox.faults.Surroundings;
import dev.oscarclient.sandbox.oauth.AuthorizationPage;
import dev.oscarclient.sandbox.oauth.CallbackCheck;
import dev.oscarclient.sandbox.oauth.FormKeepingOAuthFilter;
import dev.oscarclient.sandbox.oauth.Logins;
import dev.oscarclient.sandbox.oauth.SandboxValidator;
import dev.oscarclient.sandbox.oauth.TokenStore;
import dev.oscarclient.sandbox.oauth.VerifierPage;
import dev.oscarclient.sandbox.soap.SecurityTokens;
import java.time.Clock;
import java.util.List;
import net.oauth.OAuthValidator;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.extension.ExtensionManagerBus;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.rs.security.oauth.filters.OAuthRequestFilter;
import org.apache.cxf.rs.security.oauth.services.AbstractOAuthService;
import org.apache.cxf.rs.security.oauth.services.AccessTokenService;
import org.apache.cxf.rs.security.oauth.services.AuthorizationRequestService;
import org.apache.cxf.rs.security.oauth.services.RequestTokenService;
import org.jspecify.annotations.Nullable;

/** What CXF serves below {@code /ws}: the REST addresses, the OAuth legs and the SOAP services. */
public final class CxfEndpoints implements AutoCloseable {
  private final Bus bus;

  private CxfEndpoints(Bus bus) {
    this.bus = bus;
  }

  /** Publishes everything on a bus of its own. */
  public static CxfEndpoints create(
      SandboxOptions options,
      Clinic clinic,
      TokenStore tokens,
      Logins logins,
      SecurityTokens securityTokens) {
    Surroundings surroundings = options.surroundings();
    Bus bus = new ExtensionManagerBus();
    if (!surroundings.has(Fault.REST_OFF)) {
      OAuthValidator validator =
          new SandboxValidator(Clock.offset(Clock.systemUTC(), surroundings.clockOffset()));
      publishRest(bus, "/services", clinic, oauthFilter(tokens, validator));
      publishOauth(bus, tokens, logins, validator, options.oauth().oob());
    }
    publishRest(bus, "/rs", clinic, null);
    SoapServices.publish(bus, clinic, securityTokens, surroundings);
    return new CxfEndpoints(bus);
  }

  /** The bus, for the servlet that serves it. */
  public Bus bus() {
    return bus;
  }

  @Override
  public void close() {
    bus.shutdown(true);
  }

  private static OAuthRequestFilter oauthFilter(TokenStore tokens, OAuthValidator validator) {
    OAuthRequestFilter filter = new FormKeepingOAuthFilter();
    filter.setValidator(validator);
    filter.setDataProvider(tokens);
    // As OSCAR sets them: parameters of the operation itself stand beside OAuth's, and the call
    // runs
    // as the provider who granted the token rather than as the application.
    filter.setSupportUnknownParameters(true);
    filter.setUseUserSubject(true);
    return filter;
  }

  private static void publishRest(
      Bus bus, String address, Clinic clinic, @Nullable OAuthRequestFilter filter) {
    JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
    factory.setBus(bus);
    factory.setAddress(address);
    factory.setServiceBeans(RestResources.of(clinic));
    factory.setProvider(OscarJsonProvider.create());
    factory.setProvider(new NumberAsXmlProvider());
    if (filter != null) {
      factory.setProvider(filter);
    }
    factory.create();
  }

  private static void publishOauth(
      Bus bus, TokenStore tokens, Logins logins, OAuthValidator validator, boolean oob) {
    RequestTokenService initiate = new RequestTokenService();
    initiate.setRequestTokenHandler(new CallbackCheck(oob));
    List<AbstractOAuthService> legs =
        List.of(initiate, new AuthorizationRequestService(), new AccessTokenService());
    for (AbstractOAuthService leg : legs) {
      leg.setDataProvider(tokens);
      leg.setValidator(validator);
    }
    JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
    factory.setBus(bus);
    factory.setAddress("/oauth");
    factory.setServiceBeans(List.copyOf(legs));
    factory.setProvider(OscarJsonProvider.create());
    factory.setProvider(new AuthorizationPage(tokens, logins));
    factory.setProvider(new VerifierPage());
    factory.create();
  }
}
