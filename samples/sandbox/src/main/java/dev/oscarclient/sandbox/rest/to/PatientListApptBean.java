package dev.oscarclient.sandbox.rest.to;

import java.util.List;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A list of patients, usually those of one day. */
@XmlRootElement
public class PatientListApptBean {
  public @Nullable String template;
  public @Nullable List<PatientListApptItemBean> patients;
}
