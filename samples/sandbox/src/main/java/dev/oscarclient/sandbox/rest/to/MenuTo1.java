package dev.oscarclient.sandbox.rest.to;

import java.util.List;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A menu. */
@XmlRootElement(name = "menu")
public class MenuTo1 {
  public @Nullable List<MenuItemTo1> items;
}
