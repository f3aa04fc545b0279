package dev.oscarclient.runtime.codec;

/**
 * The name of an element, attribute or type.
 *
 * @param namespace empty for none
 * @param local without prefix
 */
record XmlName(String namespace, String local) {
  private static final String XSI_NAMESPACE = "http://www.w3.org/2001/XMLSchema-instance";

  /** {@code xsi:nil}. */
  static final XmlName NIL = new XmlName(XSI_NAMESPACE, "nil");

  /** Stands for bytes that came beside the document (XOP 1.0, section 2.1). */
  static final XmlName INCLUDE = new XmlName("http://www.w3.org/2004/08/xop/include", "Include");

  /** {@code xsi:type}. */
  static final XmlName TYPE = new XmlName(XSI_NAMESPACE, "type");

  /** Returns a name from what {@link #key} gives. */
  static XmlName ofKey(String key) {
    int end = key.startsWith("{") ? key.indexOf('}') : -1;
    return end < 0
        ? new XmlName("", key)
        : new XmlName(key.substring(1, end), key.substring(end + 1));
  }

  /** Returns the name as one string: local name, or {@code {namespace}local}. */
  String key() {
    return namespace.isEmpty() ? local : "{" + namespace + "}" + local;
  }

  /** Returns whether the attribute is one of XML Schema's own, such as {@code xsi:type}. */
  boolean isXsi() {
    return namespace.equals(XSI_NAMESPACE);
  }

  /** Returns whether the local name can be written (Namespaces in XML 1.0, NCName). */
  boolean isWritable() {
    if (local.isEmpty()) {
      return false;
    }
    for (int i = 0; i < local.length(); ) {
      int c = local.codePointAt(i);
      if (!isNameStart(c) && (i == 0 || !isNamePart(c))) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  /** XML 1.0 fifth edition, NameStartChar without the colon. */
  private static boolean isNameStart(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }
    return (c >= 0xC0 && c <= 0x2FF && c != 0xD7 && c != 0xF7)
        || (c >= 0x370 && c <= 0x1FFF && c != 0x37E)
        || (c >= 0x200C && c <= 0x200D)
        || (c >= 0x2070 && c <= 0x218F)
        || (c >= 0x2C00 && c <= 0x2FEF)
        || (c >= 0x3001 && c <= 0xD7FF)
        || (c >= 0xF900 && c <= 0xFDCF)
        || (c >= 0xFDF0 && c <= 0xFFFD)
        || (c >= 0x10000 && c <= 0xEFFFF);
  }

  private static boolean isNamePart(int c) {
    return (c >= '0' && c <= '9')
        || c == '-'
        || c == '.'
        || c == 0xB7
        || (c >= 0x300 && c <= 0x36F)
        || (c >= 0x203F && c <= 0x2040);
  }
}
