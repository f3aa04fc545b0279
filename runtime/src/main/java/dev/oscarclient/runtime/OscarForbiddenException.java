package dev.oscarclient.runtime;

/** 403: OSCAR refuses this caller, or a firewall in front of it the call. */
public final class OscarForbiddenException extends OscarHttpException {
  private static final long serialVersionUID = 1L;

  private final boolean byFirewall;

  OscarForbiddenException(Details details, String what, boolean byFirewall) {
    super(details, what, null);
    this.byFirewall = byFirewall;
  }

  /** Returns whether a web page came along, as firewalls send and OSCAR's services do not. */
  public boolean byFirewall() {
    return byFirewall;
  }

  @Override
  public String kind() {
    return "forbidden";
  }
}
