package dev.oscarclient.generator.wadl;

import java.util.List;

/**
 * A method of a resource with all it inherits: parameters of the resources above it, of resource
 * types, and of references followed.
 *
 * @param base of the {@code resources} it stands in, as written
 * @param verb as written, e.g. {@code GET}
 * @param path segments joined with exactly one slash between resources, a leading slash, and the
 *     last one's trailing slash kept ({@code /app/PHRActive/}); templates as written ({@code /x/{id
 *     : \d+}})
 * @param id the method's {@code id}, empty if none
 * @param parameters template, query, header and matrix parameters, outermost resource first; one
 *     that is declared again further in replaces the outer one
 * @param requests representations of the request, empty if there is no body
 * @param responses responses in document order, at least an empty one if the document has none
 * @param docs text of {@code doc} elements, markup removed
 * @param line of the method element, 1-based; 0 if unknown
 */
public record WadlOperation(
    String base,
    String verb,
    String path,
    String id,
    List<WadlParameter> parameters,
    List<WadlRepresentation> requests,
    List<WadlResponse> responses,
    List<String> docs,
    int line) {

  /** Copies the lists. */
  public WadlOperation {
    parameters = List.copyOf(parameters);
    requests = List.copyOf(requests);
    responses = List.copyOf(responses);
    docs = List.copyOf(docs);
  }

  /**
   * A response.
   *
   * @param statuses the HTTP statuses it is for; empty means success
   * @param representations empty for a response without a body
   * @param headers header parameters
   */
  public record WadlResponse(
      List<Integer> statuses,
      List<WadlRepresentation> representations,
      List<WadlParameter> headers) {

    /** Copies the lists. */
    public WadlResponse {
      statuses = List.copyOf(statuses);
      representations = List.copyOf(representations);
      headers = List.copyOf(headers);
    }
  }
}
