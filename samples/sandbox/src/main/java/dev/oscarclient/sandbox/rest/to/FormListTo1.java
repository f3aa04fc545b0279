package dev.oscarclient.sandbox.rest.to;

import java.util.List;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A named list of forms. */
@XmlRootElement(name = "formlist")
public class FormListTo1 {
  public @Nullable String name;
  public @Nullable List<FormTo1> list;
}
