package dev.oscarclient.sandbox.soap;

import dev.oscarclient.sandbox.clinic.Clinic;
import dev.oscarclient.sandbox.clinic.SyntheticClinic;
import dev.oscarclient.sandbox.rest.Transfers;
import dev.oscarclient.sandbox.rest.to.ProviderTransfer;
import java.util.List;
import javax.jws.WebService;
import org.jspecify.annotations.Nullable;

/** Providers over SOAP, in the form that {@link LoginWs} has too. */
@WebService(targetNamespace = Oscar.NAMESPACE)
public class ProviderWs {
  private final Clinic clinic;

  /** A service over a clinic's records. */
  public ProviderWs(Clinic clinic) {
    this.clinic = clinic;
  }

  /** The provider who has logged in. */
  public ProviderTransfer getLoggedInProviderTransfer() {
    return Transfers.of(clinic.provider(SyntheticClinic.LOGGED_IN_PROVIDER));
  }

  /** The providers, or those only who are active or are not. */
  public List<ProviderTransfer> getProviders2(@Nullable Boolean active) {
    return clinic.providers().stream()
        .filter(provider -> active == null || provider.enabled == active)
        .map(Transfers::of)
        .toList();
  }
}
