package dev.oscarclient.sandbox.rest.to;

import java.util.List;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** An entry of a menu, which may hold a menu itself. */
@XmlRootElement(name = "item")
public class MenuItemTo1 {
  public @Nullable Integer id;
  public @Nullable String label;
  public @Nullable String extra;
  public @Nullable String url;
  public @Nullable String newWindowName;
  public @Nullable String state;
  public @Nullable List<MenuItemTo1> dropdownItems;
  public @Nullable Boolean dropdown;
}
