package dev.oscarclient.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One callable operation: a verb at a path.
 *
 * @param verb as the WADL gives it, e.g. {@code GET}
 * @param path from below the address, as the WADL gives it, e.g. {@code /demographics/{dataId}}
 * @param addresses the REST addresses that publish it, best first, e.g. {@code /services}
 * @param methodName Java name; operations of one service may share it as overloads
 * @param optionsName base of the names of the operation's own nested classes ({@code Search} gives
 *     {@code SearchQuery} and {@code SearchForm}); unique in its service, ignoring case
 * @param parameters path parameters in path order, then the others in document order
 * @param request the request body, or {@code null} if there is none
 * @param response the response, of kind {@link BodyModel.Kind#NONE} if there is no body
 * @param docs documentation, paragraphs of plain text; not to be trusted
 * @param origin document and line, for messages, e.g. {@code services.wadl:12}
 * @param effect what a call does to the data, or {@code null} if nobody knows
 * @param paging how to get page after page, or {@code null} if it has no pages or nobody knows
 * @param successIsAnswer whether {@code success} in the response is what is asked for, so that
 *     false is no failure
 * @param override where a user's file says something of it, e.g. {@code oscar-client.yaml:12:3}, or
 *     {@code null} if none does
 * @param clinics in a client of several servers, those that have it; empty if all do
 */
public record OperationModel(
    String verb,
    String path,
    List<String> addresses,
    String methodName,
    String optionsName,
    List<ParameterModel> parameters,
    @Nullable BodyModel request,
    BodyModel response,
    List<String> docs,
    String origin,
    @Nullable Effect effect,
    @Nullable Paging paging,
    boolean successIsAnswer,
    @Nullable String override,
    List<String> clinics) {

  /** Makes an operation that every server has. */
  public OperationModel(
      String verb,
      String path,
      List<String> addresses,
      String methodName,
      String optionsName,
      List<ParameterModel> parameters,
      @Nullable BodyModel request,
      BodyModel response,
      List<String> docs,
      String origin,
      @Nullable Effect effect,
      @Nullable Paging paging,
      boolean successIsAnswer,
      @Nullable String override) {
    this(
        verb,
        path,
        addresses,
        methodName,
        optionsName,
        parameters,
        request,
        response,
        docs,
        origin,
        effect,
        paging,
        successIsAnswer,
        override,
        List.of());
  }

  /** Makes an operation of which no more is known than a server says. */
  public OperationModel(
      String verb,
      String path,
      List<String> addresses,
      String methodName,
      String optionsName,
      List<ParameterModel> parameters,
      @Nullable BodyModel request,
      BodyModel response,
      List<String> docs,
      String origin) {
    this(
        verb,
        path,
        addresses,
        methodName,
        optionsName,
        parameters,
        request,
        response,
        docs,
        origin,
        null,
        null,
        false,
        null);
  }

  /** Returns this operation with other bodies. */
  public OperationModel withBodies(@Nullable BodyModel otherRequest, BodyModel otherResponse) {
    return new OperationModel(
        verb,
        path,
        addresses,
        methodName,
        optionsName,
        parameters,
        otherRequest,
        otherResponse,
        docs,
        origin,
        effect,
        paging,
        successIsAnswer,
        override,
        clinics);
  }

  /** Returns this operation under other names. */
  public OperationModel withNames(String method, String options) {
    return new OperationModel(
        verb,
        path,
        addresses,
        method,
        options,
        parameters,
        request,
        response,
        docs,
        origin,
        effect,
        paging,
        successIsAnswer,
        override,
        clinics);
  }

  /** Copies the lists. */
  public OperationModel {
    addresses = List.copyOf(addresses);
    parameters = List.copyOf(parameters);
    docs = List.copyOf(docs);
    clinics = List.copyOf(clinics);
  }
}
