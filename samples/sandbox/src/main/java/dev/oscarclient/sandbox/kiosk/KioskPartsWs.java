package dev.oscarclient.sandbox.kiosk;

import java.util.List;
import javax.jws.WebParam;
import javax.jws.WebService;
import javax.xml.ws.BindingType;
import javax.xml.ws.soap.SOAPBinding;
import org.jspecify.annotations.Nullable;

/**
 * A vendor's SOAP service, unlike OSCAR's in all that WSDL allows: SOAP 1.2 in a namespace of its
 * own, a part in the header, types that come as what they extend, bytes as attachments (MTOM).
 */
@WebService(targetNamespace = KioskPartsWs.NAMESPACE)
@BindingType(SOAPBinding.SOAP12HTTP_MTOM_BINDING)
public class KioskPartsWs {

  /** The vendor's namespace. */
  public static final String NAMESPACE = "http://kiosk.example/parts";

  private static final int MANUAL_BYTES = 5000;
  private static final int BUSY_NUMBER = 13;
  private static final int SECONDS_LEFT = 30;

  /** A service of terminals that all have the same parts. */
  public KioskPartsWs() {}

  /** The parts of a terminal: a screen, and one that nothing more is known of. */
  public List<KioskPart> findParts(int terminal) {
    KioskScreen screen = new KioskScreen();
    screen.serial = "S-" + terminal;
    screen.label = "Touch screen";
    screen.width = 1920;
    screen.height = 1080;
    KioskPart other = new KioskPart();
    other.serial = "P-" + terminal;
    return List.of(screen, other);
  }

  /** Bytes that no text encoding survives, enough of them to be sent as an attachment. */
  public byte[] getManual() {
    byte[] manual = new byte[MANUAL_BYTES];
    for (int i = 0; i < manual.length; i++) {
      manual[i] = (byte) i;
    }
    return manual;
  }

  /**
   * Starts a terminal anew; says who wanted that.
   *
   * @throws KioskBusyException if it is number 13
   */
  public String restart(
      @WebParam(name = "operator", header = true) @Nullable String operator,
      @WebParam(name = "terminal") int terminal)
      throws KioskBusyException {
    if (terminal == BUSY_NUMBER) {
      throw new KioskBusyException("somebody is using it", SECONDS_LEFT);
    }
    return operator == null ? "nobody" : operator;
  }
}
