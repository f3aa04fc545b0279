package dev.oscarclient.sandbox.rest.to;

import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A letterhead. */
@XmlRootElement
public class LetterheadTo1 {
  public @Nullable String id;
  public @Nullable String name;
  public @Nullable String address;
  public @Nullable String phone;
}
