package dev.oscarclient.runtime.soap;

import dev.oscarclient.runtime.codec.ElementWriter;
import dev.oscarclient.runtime.codec.XmlCodec;

/**
 * The one header that OSCAR's services want: a UsernameToken whose user name is the numeric
 * security id and whose password, in plain text, is the token key. Nothing stands beside it, no
 * Timestamp: OSCAR's WSS4J is told to expect exactly that and refuses more.
 */
final class SecurityHeader {
  private SecurityHeader() {}

  /** Returns the header as a part of an envelope of that version's namespace. */
  static byte[] of(String envelope, String securityId, String tokenKey) {
    ElementWriter out = XmlCodec.create().fragmentWriter();
    out.start(name("Security"));
    out.attribute("{" + envelope + "}mustUnderstand", "1");
    out.start(name("UsernameToken"));
    out.start(name("Username"));
    out.text(securityId);
    out.end();
    out.start(name("Password"));
    out.attribute("Type", SoapNames.PASSWORD_TEXT);
    out.text(tokenKey);
    out.end();
    out.end();
    out.end();
    return out.toBytes();
  }

  private static String name(String local) {
    return "{" + SoapNames.SECURITY + "}" + local;
  }
}
