package dev.oscarclient.sandbox.rest.to;

import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A postal address. */
@XmlRootElement
public class AddressTo1 {
  public @Nullable String province;
  public @Nullable String postal;
  public @Nullable String city;
  public @Nullable String address;
}
