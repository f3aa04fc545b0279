package dev.oscarclient.generator.learn;

import java.util.List;

/**
 * What a known type lacks of what was seen.
 *
 * @param type its Java name
 * @param objects those that were held against it
 * @param keys those of them that it does not have, without what may be data
 */
record Lacking(String type, ObjectShape objects, List<String> keys) {

  /** Returns the objects as if they had nothing else. */
  ObjectShape shape() {
    return objects.only(keys);
  }
}
