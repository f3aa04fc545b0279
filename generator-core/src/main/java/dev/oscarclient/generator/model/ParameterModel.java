package dev.oscarclient.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One parameter of an operation, or one field of a form body.
 *
 * @param name on the wire, e.g. {@code includes[]}
 * @param javaName Java identifier, unique in its operation
 * @param in where it is sent
 * @param type a {@link TypeRef.Scalar}; the type of one value if {@code repeating}
 * @param required whether the server says it must be sent; always true for path parameters
 * @param repeating whether it may be sent several times
 * @param defaultValue what the server takes if it is not sent, or {@code null} if it does not say
 * @param fixedValue the only value the server takes, or {@code null}
 * @param options the values the server lists, empty if it lists none
 * @param docs documentation the server publishes, plain text; not to be trusted
 * @param dateForm the form of date that the server takes, or {@code null} if it is none, or nobody
 *     says: then a date is text
 */
public record ParameterModel(
    String name,
    String javaName,
    Location in,
    TypeRef type,
    boolean required,
    boolean repeating,
    @Nullable String defaultValue,
    @Nullable String fixedValue,
    List<String> options,
    List<String> docs,
    @Nullable DateForm dateForm) {

  /** Where a parameter is sent. */
  public enum Location {
    /** In a path segment. */
    PATH,
    /** In the query string. */
    QUERY,
    /** As a request header. */
    HEADER,
    /** As a matrix parameter behind the path. */
    MATRIX,
    /** As a field of a form body. */
    FORM
  }

  /** Copies the lists. */
  public ParameterModel {
    options = List.copyOf(options);
    docs = List.copyOf(docs);
  }

  /** Makes a parameter of whose dates, if it is one, nobody says the form. */
  public ParameterModel(
      String name,
      String javaName,
      Location in,
      TypeRef type,
      boolean required,
      boolean repeating,
      @Nullable String defaultValue,
      @Nullable String fixedValue,
      List<String> options,
      List<String> docs) {
    this(
        name,
        javaName,
        in,
        type,
        required,
        repeating,
        defaultValue,
        fixedValue,
        options,
        docs,
        null);
  }

  /** Returns whether it may have a {@link #dateForm}: the server declares a date, text or long. */
  public boolean canBeDate() {
    return type instanceof TypeRef.Scalar scalar && scalar.kind().mayBeDate();
  }

  /** Returns this parameter with another Java name. */
  public ParameterModel withJavaName(String other) {
    return new ParameterModel(
        name,
        other,
        in,
        type,
        required,
        repeating,
        defaultValue,
        fixedValue,
        options,
        docs,
        dateForm);
  }

  /**
   * Returns this parameter as a date in the given form.
   *
   * @throws IllegalArgumentException unless {@link #canBeDate}
   */
  public ParameterModel withDateForm(DateForm form) {
    if (!canBeDate()) {
      throw new IllegalArgumentException("The parameter " + name + " is no date.");
    }
    return new ParameterModel(
        name,
        javaName,
        in,
        new TypeRef.Scalar(ScalarKind.DATE_TIME),
        required,
        repeating,
        defaultValue,
        fixedValue,
        options,
        docs,
        form);
  }
}
