package dev.oscarclient.runtime.codec;

import dev.oscarclient.runtime.codec.XmlOrigin.Attribute;
import dev.oscarclient.runtime.codec.XmlOrigin.Placed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an object's element held beside properties, and JSON has no place for. Immutable.
 *
 * @param attributes that the type does not know, {@code xsi:type} among them
 * @param texts between elements
 * @param wrappers what stood in wrappers of lists
 */
record XmlRest(List<Attribute> attributes, List<Placed> texts, List<Wrapper> wrappers) {

  /**
   * The same for a list's wrapper.
   *
   * @param children placed by the index of the list's element before them
   */
  record Wrapper(int slot, List<Attribute> attributes, List<Placed> children) {}

  @Nullable Wrapper wrapper(int slot) {
    for (Wrapper wrapper : wrappers) {
      if (wrapper.slot() == slot) {
        return wrapper;
      }
    }
    return null;
  }

  @Override
  public String toString() {
    return "rest";
  }
}
