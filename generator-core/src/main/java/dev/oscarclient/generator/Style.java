package dev.oscarclient.generator;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What kind of code is generated. */
public enum Style {
  /** The client of this project: {@code OscarClient}, and {@code OscarSoapClient} if wanted. */
  CLIENT,
  /**
   * Standard JAX-WS artifacts of the SOAP services, by wsdl2java of Apache CXF, in the package
   * {@code jaxws} below the client's.
   */
  JAXWS,
  /**
   * Standard JAX-RS interfaces of the REST operations with JAXB classes, by wadl2java of Apache
   * CXF, in the package {@code jaxrs} below the client's.
   */
  JAXRS;

  /** Returns the word that users have for it, e.g. {@code jaxws}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the style that a word stands for, or {@code null} if it stands for none. */
  public static @Nullable Style ofKey(String key) {
    for (Style style : values()) {
      if (style.key().equals(key)) {
        return style;
      }
    }
    return null;
  }
}
