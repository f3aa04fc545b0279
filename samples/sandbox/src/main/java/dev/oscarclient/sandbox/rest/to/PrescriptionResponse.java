package dev.oscarclient.sandbox.rest.to;

import java.util.List;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A prescription, or why there is none. */
@XmlRootElement
public class PrescriptionResponse {
  public boolean success;
  public @Nullable String message;
  public @Nullable List<DrugTo1> drugs;
  public @Nullable PrescriptionTo1 prescription;
}
