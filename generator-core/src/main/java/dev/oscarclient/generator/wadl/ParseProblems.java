package dev.oscarclient.generator.wadl;

import dev.oscarclient.generator.problem.Problem;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What the user is told about a document that cannot be read: what, where, what to do. */
final class ParseProblems {
  private static final String FETCH_AGAIN =
      "Fetch it again, from the address of the web services followed by ?_wadl.";

  private ParseProblems() {}

  static Problem empty(String document) {
    return Problem.error(
        document,
        "The document is empty.",
        "The server has no WADL there, or the download failed. " + FETCH_AGAIN);
  }

  static Problem html(String document) {
    return Problem.error(
        document,
        "This is an HTML page, not a WADL.",
        "Most likely a login, error or firewall page: open the address in a browser to see which,"
            + " and check that it ends in ?_wadl and is reached without logging in.");
  }

  static Problem neither(String document) {
    return Problem.error(
        document, "This is neither XML nor JSON, so it cannot be a WADL.", FETCH_AGAIN);
  }

  /** The JSON form is a supplement, so its lack alone stops nothing. */
  static Problem uselessJson(String document) {
    return Problem.warning(
        document,
        "The server's JSON form of the WADL says nothing.",
        "Some CXF versions cannot write it. The XML form gives the operations, but not the types"
            + " of bodies.");
  }

  static Problem malformedJson(String document, int line, int column, String message) {
    return Problem.error(
        Problems.at(document, line, column),
        "The JSON is malformed: " + Problems.printable(message) + ".",
        "The document is damaged or cut off. " + FETCH_AGAIN);
  }

  static Problem notWellFormed(String document, SAXException e, boolean isWadl) {
    String message = e.getMessage() == null ? "unreadable" : e.getMessage();
    String where =
        e instanceof SAXParseException at
            ? Problems.at(document, at.getLineNumber(), at.getColumnNumber())
            : document;
    if (message.contains("disallow-doctype-decl")) {
      return Problem.error(
          where,
          "The document holds a document type declaration (DTD); it is refused, because entities"
              + " can read files and exhaust memory.",
          "No WADL needs one. If the document is yours, remove the declaration.");
    }
    if (message.contains("JAXP00010006")) {
      return tooDeep(where);
    }
    return Problem.error(
        where,
        "The XML is malformed: " + Problems.printable(message),
        isWadl
            ? "The document is damaged or cut off. " + FETCH_AGAIN
            : "This does not look like a WADL. " + FETCH_AGAIN);
  }

  static Problem tooDeep(String where) {
    return Problem.error(
        where,
        "The elements are nested too deeply; the document is refused.",
        "No real WADL is that deep. Check where the document comes from.");
  }

  static Problem otherRoot(String document, int line, String namespace, String localName) {
    String where = Problems.at(document, line, 0);
    if (localName.equalsIgnoreCase("html")) {
      return html(document);
    }
    if (!localName.equals("application")) {
      String advice =
          localName.equals("definitions")
              ? "This is a WSDL: give it as such."
              : "A WADL starts with an element named application. " + FETCH_AGAIN;
      return Problem.error(
          where, "The root element is " + Problems.quoted(localName) + ", not WADL's.", advice);
    }
    return Problem.error(
        where,
        namespace.isEmpty()
            ? "The application element is in no namespace."
            : "The application element is in the unknown namespace "
                + Problems.quoted(namespace)
                + ".",
        "Only WADL of the 2009-02 submission can be read: its namespace is "
            + WadlTree.NAMESPACE
            + ".");
  }
}
