package dev.oscarclient.sandbox.rest.to;

import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A drug, or why there is none. */
@XmlRootElement
public class DrugResponse {
  public boolean success;
  public @Nullable String message;
  public @Nullable DrugTo1 drug;
}
