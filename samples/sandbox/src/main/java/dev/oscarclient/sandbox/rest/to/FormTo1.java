package dev.oscarclient.sandbox.rest.to;

import java.util.Date;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A form, filled in or to be. */
@XmlRootElement
public class FormTo1 {
  public @Nullable Integer id;
  public int demographicNo;
  public int formId;
  public @Nullable String type;
  public @Nullable String name;
  public @Nullable String subject;
  public @Nullable String status;
  public @Nullable Date date;
  public @Nullable Boolean showLatestFormOnly;
}
