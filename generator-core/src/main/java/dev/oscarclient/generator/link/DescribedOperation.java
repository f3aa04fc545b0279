package dev.oscarclient.generator.link;

import dev.oscarclient.generator.wadl.WadlParameter;
import java.util.List;

/**
 * One operation of one address, as everything published about it describes it.
 *
 * @param verb as in the documents
 * @param path as in the documents
 * @param parameters without those of bodies; each name and style once
 * @param requests representations of the request
 * @param responses representations of success
 * @param docs paragraphs
 * @param origin document and line
 */
record DescribedOperation(
    String verb,
    String path,
    List<WadlParameter> parameters,
    List<DescribedBody> requests,
    List<DescribedBody> responses,
    List<String> docs,
    String origin) {

  DescribedOperation {
    parameters = List.copyOf(parameters);
    requests = List.copyOf(requests);
    responses = List.copyOf(responses);
    docs = List.copyOf(docs);
  }

  /** Returns all that is said, without where it is said: equal text, equal description. */
  String content() {
    return parameters + " " + requests + " " + responses + " " + docs;
  }
}
