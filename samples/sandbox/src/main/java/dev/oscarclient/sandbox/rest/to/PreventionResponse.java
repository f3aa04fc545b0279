package dev.oscarclient.sandbox.rest.to;

import java.util.List;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** Preventions of a patient. */
@XmlRootElement
public class PreventionResponse {
  public @Nullable List<PreventionTo1> preventions;
}
