package dev.oscarclient.generator.snapshot;

/**
 * One document of a snapshot.
 *
 * @param kind what it is
 * @param file path below the snapshot folder with {@code /}; for loose documents the name messages
 *     use
 * @param address what it describes, below the web service path ({@code /services}, {@code
 *     /DemographicService}); empty if unknown
 * @param request what was asked: path and query below the server's context, e.g. {@code
 *     /ws/services?_wadl}; empty for loose documents
 * @param accept the {@code Accept} header that was sent, empty if none
 * @param status HTTP status; 200 for loose documents
 * @param contentType as the server sent it, empty if unknown
 * @param sha256 of the bytes, lower-case hex
 * @param size in bytes
 */
public record SnapshotEntry(
    Kind kind,
    String file,
    String address,
    String request,
    String accept,
    int status,
    String contentType,
    String sha256,
    long size) {

  /** What a document is. */
  public enum Kind {
    /** CXF's service list. */
    SERVICE_LIST,
    /** A WADL, XML form. */
    WADL,
    /** A WADL, JSON form. */
    WADL_JSON,
    /** A WSDL. */
    WSDL,
    /** A schema or WSDL that another document imports. */
    IMPORT
  }
}
