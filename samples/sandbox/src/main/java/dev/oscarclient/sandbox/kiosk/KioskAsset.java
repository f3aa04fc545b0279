package dev.oscarclient.sandbox.kiosk;

import javax.xml.bind.annotation.XmlAttribute;
import javax.xml.bind.annotation.XmlSeeAlso;
import org.jspecify.annotations.Nullable;

/** Anything the vendor sells: an abstract type that others extend, with an attribute. */
@XmlSeeAlso(KioskDevice.class)
public abstract class KioskAsset {

  /** The number on the sticker, digits as text. */
  @XmlAttribute public @Nullable String assetTag;
}
