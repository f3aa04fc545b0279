package dev.oscarclient.generator.xml;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Locator;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** A handler that knows where in the document it is. */
public abstract class LocatedHandler extends DefaultHandler {
  private @Nullable Locator locator;

  /** Creates a handler that has not seen a document yet. */
  protected LocatedHandler() {}

  @Override
  public void setDocumentLocator(Locator newLocator) {
    locator = newLocator;
  }

  /** Returns the line that was read last, 1-based; 0 if unknown. */
  public final int line() {
    return locator == null ? 0 : Math.max(0, locator.getLineNumber());
  }

  /** Returns an exception that points to what was read last. */
  public final SAXParseException failure(String message) {
    return new SAXParseException(message, locator);
  }

  @Override
  public void error(SAXParseException e) throws SAXParseException {
    throw e;
  }
}
