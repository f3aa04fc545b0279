package dev.oscarclient.generator.link;

import dev.oscarclient.generator.catalog.OperationFacts.Body;
import dev.oscarclient.generator.link.StandardOperations.Match;
import dev.oscarclient.generator.model.Binding;
import dev.oscarclient.generator.model.Binding.Authority;
import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.BodyModel.Kind;
import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says of the bodies of standard operations what the server's documents leave open. What a server
 * states itself stands, also against the catalogue.
 */
final class StandardBodies {

  private static final TypeRef TEXT = new TypeRef.Scalar(ScalarKind.STRING);
  private static final String JSON = "application/json";

  private final StandardTypes types;
  private final List<Problem> problems;

  StandardBodies(StandardTypes types, List<Problem> problems) {
    this.types = types;
    this.problems = problems;
  }

  /** Returns the request body of an operation. */
  @Nullable BodyModel request(
      String address, DescribedOperation operation, @Nullable BodyModel found, Match match) {
    Body known = match.facts().request();
    if (found == null || known == null) {
      return found;
    }
    return new Decision(address, operation, operation.requests(), found, known, match).decide();
  }

  /** Returns the response of an operation. */
  BodyModel response(String address, DescribedOperation operation, BodyModel found, Match match) {
    Body known = match.facts().response();
    return new Decision(address, operation, operation.responses(), found, known, match).decide();
  }

  /** What is to be decided about one body. */
  private final class Decision {
    private final String address;
    private final DescribedOperation operation;
    private final List<DescribedBody> described;
    private final BodyModel found;
    private final Body known;
    private final String catalogue;

    Decision(
        String address,
        DescribedOperation operation,
        List<DescribedBody> described,
        BodyModel found,
        Body known,
        Match match) {
      this.address = address;
      this.operation = operation;
      this.described = described;
      this.found = found;
      this.known = known;
      this.catalogue = "catalogue " + match.lineage().key();
    }

    BodyModel decide() {
      if (found.kind() == Kind.NONE) {
        return found;
      }
      StatedClass stated = StatedClass.of(described, known);
      if (stated == StatedClass.OTHER) {
        return contradicted("class " + firstClass());
      }
      if (stated == StatedClass.SILENT && isMissed()) {
        return missed();
      }
      return switch (found.kind()) {
        case NONE -> found;
        case FORM -> form();
        case XML -> xml();
        case TEXT -> text();
        case BINARY -> binary();
        case JSON -> json();
      };
    }

    private BodyModel json() {
      if (known.type() instanceof TypeRef.Nothing) {
        return bodyless();
      } else if (known.type() instanceof TypeRef.RawContent) {
        return as(Kind.BINARY, found.mediaTypes(), TypeRef.CONTENT);
      } else if (known.type() instanceof TypeRef.RawJson) {
        Binding open = new Binding(Authority.CATALOG, catalogue + ": JSON of any shape", false);
        return new BodyModel(found.kind(), found.mediaTypes(), found.type(), List.of(), open);
      } else if (!known.fields().isEmpty()) {
        return contradicted(found.mediaTypes().get(0));
      }
      TypeRef type = types.ref(address, known.type());
      if (found.binding().typed() && found.type().equals(type)) {
        boolean byRule = found.binding().completedBy() == Authority.HEURISTIC;
        return byRule ? completed(type) : found;
      }
      boolean statedPlainly = found.binding().authority() == Authority.WADL;
      if (statedPlainly && !(found.type() instanceof TypeRef.OneOrMany)) {
        return contradicted(found.binding().detail());
      }
      return isNamedAs(type)
          ? completed(type)
          : as(isText() ? Kind.TEXT : Kind.JSON, found.mediaTypes(), type);
    }

    /** Returns whether the server named the type itself, and left open how many or of what. */
    private boolean isNamedAs(TypeRef type) {
      Authority authority = found.binding().authority();
      return (authority == Authority.JSON_FORM || authority == Authority.WADL)
          && core(found.type()).equals(core(type));
    }

    private BodyModel completed(TypeRef type) {
      Binding stated = found.binding();
      String detail = stated.detail() + "; " + catalogue + ": " + TypeText.of(type);
      return new BodyModel(
          isText() ? Kind.TEXT : Kind.JSON,
          found.mediaTypes(),
          type,
          List.of(),
          new Binding(stated.authority(), Authority.CATALOG, detail, true));
    }

    private BodyModel text() {
      if (found.binding().typed() && isText()) {
        return found;
      } else if (isText()) {
        return as(Kind.TEXT, found.mediaTypes(), TEXT);
      } else if (known.type() instanceof TypeRef.RawContent) {
        return as(Kind.BINARY, found.mediaTypes(), TypeRef.CONTENT);
      }
      return contradicted(found.binding().detail());
    }

    private BodyModel binary() {
      if (known.type() instanceof TypeRef.RawContent) {
        return found.binding().typed() ? found : as(Kind.BINARY, found.mediaTypes(), found.type());
      }
      // An open media type is asked for as what the catalogue knows can be read.
      for (String mediaType : found.mediaTypes()) {
        if (!MediaTypes.isOpen(MediaTypes.essence(mediaType))) {
          return contradicted(mediaType);
        }
      }
      if (known.type() instanceof TypeRef.Nothing) {
        return bodyless();
      } else if (isText()) {
        return as(Kind.TEXT, found.mediaTypes(), TEXT);
      }
      return as(Kind.JSON, List.of(JSON), types.ref(address, known.type()));
    }

    private BodyModel xml() {
      if (known.type() instanceof TypeRef.Nothing) {
        return bodyless();
      } else if (known.type() instanceof TypeRef.RawContent
          || known.type() instanceof TypeRef.RawJson) {
        return new BodyModel(
            found.kind(),
            found.mediaTypes(),
            found.type(),
            List.of(),
            new Binding(Authority.CATALOG, catalogue + ": text of any shape", false));
      } else if (isText()) {
        // JAX-RS writes a String as it is, whatever the media type.
        return as(Kind.TEXT, found.mediaTypes(), TEXT);
      }
      TypeRef type = types.ref(address, known.type());
      if (found.binding().typed() && !found.type().equals(type)) {
        return contradicted(found.binding().detail());
      }
      return found.binding().typed() ? found : as(Kind.XML, found.mediaTypes(), type);
    }

    private BodyModel form() {
      if (known.fields().isEmpty()) {
        return contradicted(found.mediaTypes().get(0));
      }
      boolean declared = false;
      for (DescribedBody body : described) {
        declared |= !body.fields().isEmpty();
      }
      return declared
          ? found
          : new BodyModel(
              Kind.FORM,
              found.mediaTypes(),
              found.type(),
              found.fields(),
              new Binding(Authority.CATALOG, catalogue + ", form fields", true));
    }

    /** The server declares a media type for a body that never comes. */
    private BodyModel bodyless() {
      if (found.binding().authority() == Authority.WADL && found.binding().typed()) {
        return contradicted(found.binding().detail());
      }
      return as(Kind.NONE, found.mediaTypes(), TypeRef.NOTHING);
    }

    private BodyModel as(Kind kind, List<String> mediaTypes, TypeRef type) {
      return new BodyModel(
          kind, mediaTypes, type, List.of(), new Binding(Authority.CATALOG, catalogue, true));
    }

    private boolean isText() {
      return known.type().equals(TEXT);
    }

    /** A type that the server should publish, were it the operation that the catalogue knows. */
    private boolean isMissed() {
      return known.stated() == null && types.isMissed(address, known.type());
    }

    private BodyModel missed() {
      String detail =
          catalogue + " has " + TypeText.of(known.type()) + ", which the grammar does not have";
      if (found.binding().authority() != Authority.NONE) {
        return found;
      }
      return new BodyModel(
          found.kind(),
          found.mediaTypes(),
          found.type(),
          found.fields(),
          new Binding(Authority.NONE, detail, false));
    }

    private BodyModel contradicted(String stated) {
      problems.add(
          Problem.info(
              operation.origin(),
              operation.verb()
                  + " "
                  + operation.path()
                  + ": the server states "
                  + stated
                  + " where the "
                  + catalogue
                  + " has "
                  + TypeText.of(known.type())
                  + "; what the server states is used."));
      return found;
    }

    /** Returns what is left of a type without lists around it and content in it. */
    private TypeRef core(TypeRef type) {
      if (type instanceof TypeRef.ListOf list) {
        return core(list.element());
      } else if (type instanceof TypeRef.OneOrMany either) {
        return core(either.element());
      } else if (type instanceof TypeRef.Named named) {
        return new TypeRef.Named(named.javaName());
      }
      return type;
    }

    private String firstClass() {
      for (DescribedBody body : described) {
        if (StatedClass.of(body.className(), known) == StatedClass.OTHER) {
          return String.valueOf(body.className());
        }
      }
      return "";
    }
  }
}
