package dev.oscarclient.sandbox.rest.to;

import java.util.List;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A specialty to refer to. */
@XmlRootElement
public class ConsultationServiceTo1 {
  public @Nullable Integer serviceId;
  public @Nullable String serviceDesc;
  public @Nullable String active;
  public @Nullable List<ProfessionalSpecialistTo1> specialists;
}
