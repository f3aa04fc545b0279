package dev.oscarclient.sandbox.rest.to;

import java.util.List;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** Allergies of a patient. */
@XmlRootElement
public class AllergyResponse {
  public @Nullable List<AllergyTo1> allergies;
}
