package com.example.clinic;

import com.example.clinic.oscar.OscarClient;
import com.example.clinic.oscar.model.ProviderTransfer;
import java.util.Objects;

/** Names of providers; hand-written code beside generated code. */
public final class Providers {
  private final OscarClient oscar;

  /** Asks with a client that signs its calls. */
  public Providers(OscarClient oscar) {
    this.oscar = oscar;
  }

  /**
   * Gives a provider's name as "Last, First".
   *
   * @throws dev.oscarclient.runtime.OscarException if the call fails, or nobody has this number
   */
  public String name(String providerNo) {
    ProviderTransfer provider =
        Objects.requireNonNull(oscar.providerService().getProviderById(providerNo));
    return provider.lastName() + ", " + provider.firstName();
  }
}
