package dev.oscarclient.sandbox.kiosk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** What of a call reached the resource, decoded. */
@XmlRootElement
public class KioskEcho {

  /** The part of the path that the template stands for. */
  public @Nullable String path;

  /** Query parameters; values of one name in their order. */
  public @Nullable List<KioskParameter> query;

  /** Form fields; values of one name in their order. Null when the call had no form. */
  public @Nullable List<KioskParameter> form;

  static List<KioskParameter> parameters(Map<String, List<String>> values) {
    List<KioskParameter> result = new ArrayList<>();
    values.forEach(
        (name, list) -> {
          for (String value : list) {
            KioskParameter parameter = new KioskParameter();
            parameter.name = name;
            parameter.value = value;
            result.add(parameter);
          }
        });
    return result;
  }
}
