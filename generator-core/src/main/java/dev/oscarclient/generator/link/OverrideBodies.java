package dev.oscarclient.generator.link;

import dev.oscarclient.generator.catalog.OperationFacts.Body;
import dev.oscarclient.generator.model.Binding;
import dev.oscarclient.generator.model.Binding.Authority;
import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.BodyModel.Kind;
import dev.oscarclient.generator.model.ParameterModel;
import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.overrides.OperationEntry;
import dev.oscarclient.generator.overrides.OperationEntry.BodyEntry;
import dev.oscarclient.generator.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes bodies what a user's file says they are, also against what the server states. */
final class OverrideBodies {

  private static final TypeRef TEXT = new TypeRef.Scalar(ScalarKind.STRING);
  private static final List<String> JSON = List.of("application/json");
  private static final List<String> FORM = List.of("application/x-www-form-urlencoded");

  /** What to do about a contradiction. */
  static final String KEEP =
      "The file is used. Change it if the server is right, else all is well.";

  private final OverrideTypes types;
  private final List<Problem> problems;

  OverrideBodies(OverrideTypes types, List<Problem> problems) {
    this.types = types;
    this.problems = problems;
  }

  /**
   * Returns the request body of an operation.
   *
   * @param stated what the server's documents alone give
   * @param found what is known without the file
   * @param fields of the form, linked
   */
  @Nullable BodyModel request(
      String address,
      DescribedOperation operation,
      @Nullable BodyModel stated,
      @Nullable BodyModel found,
      List<ParameterModel> fields,
      OperationEntry entry) {
    BodyEntry body = entry.request();
    if (body == null) {
      return found;
    }
    BodyModel decided =
        body.form() != null
            ? form(body, stated, found, fields, entry)
            : decide(address, operation.requests(), stated, found, body, entry);
    return decided.kind() == Kind.NONE ? null : decided;
  }

  /** Returns the response of an operation; parameters as for the request. */
  BodyModel response(
      String address,
      DescribedOperation operation,
      BodyModel stated,
      BodyModel found,
      OperationEntry entry) {
    BodyEntry body = entry.response();
    return body == null
        ? found
        : decide(address, operation.responses(), stated, found, body, entry);
  }

  private BodyModel form(
      BodyEntry body,
      @Nullable BodyModel stated,
      @Nullable BodyModel found,
      List<ParameterModel> fields,
      OperationEntry entry) {
    boolean isForm = found != null && found.kind() == Kind.FORM;
    if (stated != null && !isForm) {
      contradicted(body, stated.mediaTypes().get(0));
    }
    List<String> usual = found != null && isForm ? found.mediaTypes() : FORM;
    return new BodyModel(
        Kind.FORM,
        body.mediaTypes().isEmpty() ? usual : body.mediaTypes(),
        new TypeRef.MapOf(TEXT),
        fields,
        binding(entry, true));
  }

  private BodyModel decide(
      String address,
      List<DescribedBody> described,
      @Nullable BodyModel stated,
      @Nullable BodyModel found,
      BodyEntry body,
      OperationEntry entry) {
    List<String> mediaTypes = mediaTypes(found, body);
    if (body.type() == null) {
      return found == null
          ? missing(body)
          : new BodyModel(found.kind(), mediaTypes, found.type(), found.fields(), found.binding());
    }
    TypeRef type = types.body(address, new OverrideTypes.Stated(body.type(), body.place()));
    if (stated != null && stated.kind() != Kind.NONE) {
      compare(body, body.type(), type, stated, described);
    }
    Kind kind = kind(type, mediaTypes);
    boolean bare = kind == Kind.NONE || (found == null && type instanceof TypeRef.Nothing);
    return new BodyModel(
        kind,
        bare && found == null ? List.of() : mediaTypes,
        kind == Kind.XML && type.equals(TypeRef.RAW_JSON) ? TypeRef.CONTENT : type,
        List.of(),
        binding(entry, !type.equals(TypeRef.RAW_JSON)));
  }

  private BodyModel missing(BodyEntry body) {
    problems.add(
        body.place().error("The server describes no such body: say what it holds as well."));
    return BodyModel.none(new Binding(Authority.NONE, "", false));
  }

  /** Media types of the file, else those of the server, as long as they can be what is stated. */
  private static List<String> mediaTypes(@Nullable BodyModel found, BodyEntry body) {
    if (!body.mediaTypes().isEmpty()) {
      return body.mediaTypes();
    }
    if (found == null || found.mediaTypes().isEmpty() || found.kind() == Kind.FORM) {
      return body.type() instanceof TypeRef.RawContent ? List.of("*/*") : JSON;
    }
    boolean bytes = body.type() instanceof TypeRef.RawContent || TEXT.equals(body.type());
    boolean open = true;
    for (String mediaType : found.mediaTypes()) {
      open &= MediaTypes.isOpen(MediaTypes.essence(mediaType));
    }
    // An open media type is asked for as what can be read.
    return open && !bytes ? JSON : found.mediaTypes();
  }

  private static Kind kind(TypeRef type, List<String> mediaTypes) {
    if (type instanceof TypeRef.Nothing) {
      return Kind.NONE;
    } else if (type instanceof TypeRef.RawContent) {
      return Kind.BINARY;
    } else if (type.equals(TEXT)) {
      return Kind.TEXT; // JAX-RS reads and writes a String as it is, whatever the media type
    }
    boolean xml = !mediaTypes.isEmpty();
    for (String mediaType : mediaTypes) {
      String essence = MediaTypes.essence(mediaType);
      xml &= MediaTypes.isXml(essence) && !MediaTypes.isJson(essence);
    }
    return xml ? Kind.XML : Kind.JSON;
  }

  /** Tells if the server states something that cannot be what the file says. */
  private void compare(
      BodyEntry body,
      TypeRef written,
      TypeRef type,
      BodyModel stated,
      List<DescribedBody> described) {
    if (stated.binding().authority() != Authority.NONE) {
      // That an answer comes alone is our own rule, and no word of the server.
      boolean perhapsList = stated.binding().completedBy() == Authority.HEURISTIC;
      TypeRef said = perhapsList ? new TypeRef.OneOrMany(stated.type()) : stated.type();
      if (!fits(type, said)) {
        String className = described.get(0).className();
        contradicted(body, className == null ? stated.binding().detail() : "class " + className);
      }
      return;
    }
    Body known = new Body(written, List.of(), null, List.of());
    for (DescribedBody one : described) {
      if (StatedClass.of(one.className(), known) == StatedClass.OTHER) {
        contradicted(body, "class " + one.className());
        return;
      }
    }
  }

  private static boolean fits(TypeRef type, TypeRef stated) {
    if (stated instanceof TypeRef.OneOrMany either) {
      return fits(type, either.element())
          || (type instanceof TypeRef.ListOf list && fits(list.element(), either.element()));
    }
    if (stated instanceof TypeRef.Named named && type instanceof TypeRef.Named other) {
      return named.javaName().equals(other.javaName());
    }
    return type.equals(stated) || type.equals(TypeRef.RAW_JSON) || stated.equals(TypeRef.RAW_JSON);
  }

  private void contradicted(BodyEntry body, String stated) {
    Problem problem =
        body.place()
            .warning(
                "The server states " + stated + " where the file says " + body.text() + ".", KEEP);
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }

  private static Binding binding(OperationEntry entry, boolean typed) {
    return new Binding(entry.evidence().authority(), entry.detail(), typed);
  }
}
