package dev.oscarclient.generator.discover;

/**
 * An address below the web service path and what became of it.
 *
 * @param address such as {@code /services} or {@code /DemographicService}
 * @param kind what stands there, as far as known
 * @param status HTTP status of the description; 0 if there was no answer
 * @param described whether the snapshot holds its description
 * @param jsonForm whether the snapshot holds the WADL's JSON form, which alone names body types
 */
public record FoundAddress(
    String address, Kind kind, int status, boolean described, boolean jsonForm) {
  /** What stands at an address. */
  public enum Kind {
    /** REST, described by a WADL. */
    REST,
    /** SOAP, described by a WSDL. */
    SOAP
  }
}
