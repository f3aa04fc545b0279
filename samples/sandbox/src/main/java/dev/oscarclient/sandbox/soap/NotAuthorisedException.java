package dev.oscarclient.sandbox.soap;

import javax.xml.ws.WebFault;

/** The fault of a login that failed. */
@WebFault(name = "NotAuthorisedException", targetNamespace = Oscar.NAMESPACE)
public class NotAuthorisedException extends Exception {
  private static final long serialVersionUID = 1L;

  /** A fault with its text. */
  public NotAuthorisedException(String message) {
    super(message);
  }
}
