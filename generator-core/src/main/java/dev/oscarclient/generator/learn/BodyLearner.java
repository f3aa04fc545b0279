package dev.oscarclient.generator.learn;

import dev.oscarclient.generator.learn.Proposal.Standing;
import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.BodyModel.Kind;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Learns the type of one body from all its samples. */
final class BodyLearner {
  private final KnownTypes known;
  private final Keys keys;
  private final NewTypes newTypes;
  private final List<Problem> problems;

  BodyLearner(KnownTypes known, Keys keys, NewTypes newTypes, List<Problem> problems) {
    this.known = known;
    this.keys = keys;
    this.newTypes = newTypes;
    this.problems = problems;
  }

  /**
   * Returns what samples say, or {@code null} if they say nothing.
   *
   * @param seen all samples, merged
   * @param files how many they are
   */
  @Nullable Proposal learn(OperationModel operation, boolean request, Shape seen, int files) {
    String where = operation.verb() + " " + operation.path();
    BodyModel bound = request ? operation.request() : operation.response();
    String what = request ? "request" : "response";
    if (bound != null && isOther(bound.kind())) {
      problems.add(
          Problem.warning(
              where,
              "Its "
                  + what
                  + " is carried as "
                  + bound.mediaTypes()
                  + ", so its JSON samples are not used.",
              "If the server does send JSON, say so with consumes or produces in oscar-client.yaml."));
      return null;
    } else if (seen.isNull()) {
      problems.add(Problem.info(where, "The samples of its " + what + " hold nothing but null."));
      return null;
    }
    Body body = new Body(operation, request, bound, seen, files);
    TypeRef type = bound == null ? TypeRef.NOTHING : bound.type();
    if (type.equals(TypeRef.RAW_JSON)) {
      return anew(body, Standing.NEW, List.of());
    } else if (type.equals(TypeRef.NOTHING)) {
      return anew(body, Standing.CONTRADICTED, List.of("no " + what + " body is described"));
    }
    return bound(body, type);
  }

  /**
   * A body and what was seen of it.
   *
   * @param bound what is known of it without samples
   */
  private record Body(
      OperationModel operation, boolean request, @Nullable BodyModel bound, Shape seen, int files) {

    String where() {
      return operation.verb() + " " + operation.path();
    }

    String what() {
      return request ? "request" : "response";
    }
  }

  /** Holds the samples against what is known; where that is open, they close it. */
  private Proposal bound(Body body, TypeRef type) {
    Fitting fitting = new Fitting(known, keys, body.request());
    Fit fit = fitting.fit(body.seen(), opened(type));
    if (!fit.misfits().isEmpty() || isAnother(body, fit)) {
      List<String> against = new ArrayList<>();
      against.add(authority(body) + " says " + Texts.type(type));
      against.addAll(fit.against());
      problems.add(
          Problem.warning(
              body.where(),
              "The samples of its "
                  + body.what()
                  + " do not fit: "
                  + String.join("; ", against)
                  + ".",
              "Look at the proposal; until it is in your oscar-client.yaml nothing changes."));
      return anew(body, Standing.CONTRADICTED, against);
    }
    if (!fit.isClean()) {
      problems.add(
          Problem.info(
              body.where(),
              "The samples of its "
                  + body.what()
                  + " fit "
                  + Texts.type(type)
                  + ", but: "
                  + String.join("; ", fit.against())
                  + "."));
    }
    Choice choice = choice(body);
    TypeRef closed = closed(type, body.seen(), fit, choice);
    fit.notes().forEach(choice::note);
    choice.extend(fit);
    if (!fit.isClean()) {
      choice.limit(0.8);
    }
    if (body.seen().saysNothing()) {
      choice.note("the samples are empty");
      choice.limit(0.6);
    }
    Standing standing = closed.equals(type) ? Standing.CONFIRMED : Standing.CLOSER;
    return proposal(body, closed, choice, standing);
  }

  /**
   * A server may leave much of its class out of its grammar; a catalogue of others' may be wrong.
   */
  private static boolean isAnother(Body body, Fit fit) {
    boolean stated =
        body.bound() != null
            && switch (body.bound().binding().authority()) {
              case OVERRIDE, WADL, JSON_FORM -> true;
              default -> false;
            };
    return stated
        ? fit.known() == 0 && fit.unknownCount() > 0 && fit.missingCount() > 0
        : fit.unknownCount() > fit.known();
  }

  private Proposal anew(Body body, Standing standing, List<String> against) {
    Choice choice = choice(body);
    against.forEach(choice::note);
    TypeRef type = choice.type(body.seen());
    if (body.seen().saysNothing()) {
      choice.note("the samples are empty");
      choice.limit(0.3);
    }
    return proposal(body, type, choice, standing);
  }

  private Choice choice(Body body) {
    Fitting fitting = new Fitting(known, keys, body.request());
    String stated = body.bound() == null ? null : body.bound().binding().unpublishedClass();
    String hint =
        stated != null
            ? stated
            : TypeHints.ofPath(body.operation(), body.seen().lists() > 0)
                + (body.request() ? "Request" : "");
    return new Choice(
        new Matcher(known, fitting), newTypes, new Typing(keys), hint, stated != null);
  }

  private static Proposal proposal(Body body, TypeRef type, Choice choice, Standing standing) {
    choice.commit();
    return new Proposal(
        body.operation().verb(),
        body.operation().path(),
        body.request(),
        type,
        Math.round(choice.confidence() * 100) / 100.0,
        body.files(),
        choice.notes(),
        standing);
  }

  /** Returns a type with what a wrapper holds as a type parameter, to see what comes there. */
  private TypeRef opened(TypeRef type) {
    if (type instanceof TypeRef.Named named
        && named.arguments().contains(TypeRef.RAW_JSON)
        && known.object(named.javaName()) != null) {
      List<TypeRef> variables = new ArrayList<>();
      for (String parameter : known.object(named.javaName()).typeParameters()) {
        variables.add(new TypeRef.Variable(parameter));
      }
      return new TypeRef.Named(named.javaName(), variables);
    }
    return type;
  }

  private TypeRef closed(TypeRef type, Shape seen, Fit fit, Choice choice) {
    if (type instanceof TypeRef.OneOrMany either) {
      boolean list = seen.lists() > 0;
      if (list && seen.object() != null) {
        choice.note("came alone and as a list; a list reads both");
      }
      return list ? new TypeRef.ListOf(either.element()) : either.element();
    }
    TypeRef opened = opened(type);
    if (!opened.equals(type) && opened instanceof TypeRef.Named named) {
      List<String> parameters = new ArrayList<>();
      named.arguments().forEach(a -> parameters.add(((TypeRef.Variable) a).name()));
      return choice.arguments(named.javaName(), parameters, fit);
    }
    return type;
  }

  private static String authority(Body body) {
    if (body.bound() == null) {
      return "the description";
    }
    return switch (body.bound().binding().authority()) {
      case OVERRIDE -> "your configuration";
      case CATALOG -> "the catalogue";
      case JSON_FORM -> "the WADL's JSON form";
      default -> "the description";
    };
  }

  private static boolean isOther(Kind kind) {
    return kind == Kind.XML || kind == Kind.TEXT || kind == Kind.BINARY || kind == Kind.FORM;
  }
}
