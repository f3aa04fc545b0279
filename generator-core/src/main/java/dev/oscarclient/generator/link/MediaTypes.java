package dev.oscarclient.generator.link;

import java.util.Locale;

/** What media types say about how a body is carried. */
final class MediaTypes {

  private MediaTypes() {}

  /** Returns the type without parameters, in lower case. */
  static String essence(String mediaType) {
    int semicolon = mediaType.indexOf(';');
    String type = semicolon < 0 ? mediaType : mediaType.substring(0, semicolon);
    return type.strip().toLowerCase(Locale.ROOT);
  }

  static boolean isJson(String essence) {
    return essence.equals("application/json")
        || essence.equals("text/json")
        || essence.endsWith("+json");
  }

  static boolean isXml(String essence) {
    return essence.equals("application/xml")
        || essence.equals("text/xml")
        || (essence.endsWith("+xml") && !essence.startsWith("image/"));
  }

  static boolean isForm(String essence) {
    return essence.equals("application/x-www-form-urlencoded");
  }

  static boolean isText(String essence) {
    return essence.startsWith("text/");
  }

  /** Returns whether a media type leaves open what comes. */
  static boolean isOpen(String essence) {
    return essence.isEmpty()
        || essence.endsWith("/*")
        || essence.equals("application/octet-stream");
  }
}
