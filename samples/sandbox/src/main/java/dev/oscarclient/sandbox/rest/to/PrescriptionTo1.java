package dev.oscarclient.sandbox.rest.to;

import java.util.Date;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A prescription. */
@XmlRootElement(name = "prescription")
public class PrescriptionTo1 {
  public @Nullable Integer scriptId;
  public @Nullable Integer demographicNo;
  public @Nullable Integer providerNo;
  public @Nullable Date datePrescribed;
  public @Nullable Date datePrinted;
  public @Nullable String textView;
  public @Nullable Integer reprintCount;
}
