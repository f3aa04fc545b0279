package dev.oscarclient.sandbox.kiosk;

import javax.xml.ws.WebFault;

/** A terminal cannot do it now. The fault says when it can. */
@WebFault(name = "KioskBusy", targetNamespace = KioskPartsWs.NAMESPACE)
public class KioskBusyException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int secondsLeft;

  /** A fault with its text. */
  public KioskBusyException(String message, int secondsLeft) {
    super(message);
    this.secondsLeft = secondsLeft;
  }

  /** How long to wait. */
  public int getSecondsLeft() {
    return secondsLeft;
  }
}
