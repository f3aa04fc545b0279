package dev.oscarclient.generator.union;

import dev.oscarclient.generator.model.LexicalForm;
import dev.oscarclient.generator.model.SoapAnswer;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapPart;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.report.TypeText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why one call cannot serve two servers' versions of a SOAP operation. */
final class SoapContradiction {
  /** Names that JAX-WS makes up of positions: the same one may mean anything elsewhere. */
  private static final Pattern POSITION = Pattern.compile("(?:\\{.*})?arg\\d+");

  private final TypeUnion types;

  private SoapContradiction(TypeUnion types) {
    this.types = types;
  }

  /** Returns what they contradict each other about, in words, or {@code null} if nothing. */
  static @Nullable String between(
      SoapOperationModel one, SoapOperationModel other, TypeUnion types) {
    SoapContradiction contradiction = new SoapContradiction(types);
    String found = contradiction.envelope(one, other);
    found = found == null ? contradiction.parts("parameter", one.parts(), other.parts()) : found;
    found = found == null ? contradiction.parts("header", one.headers(), other.headers()) : found;
    return found == null ? contradiction.answer(one.answer(), other.answer()) : found;
  }

  private @Nullable String envelope(SoapOperationModel one, SoapOperationModel other) {
    if (one.soap12() != other.soap12()) {
      return "SOAP " + version(one) + ", " + version(other);
    }
    if (!Objects.equals(one.wrapperNamespace(), other.wrapperNamespace())) {
      return "namespace " + namespace(one) + ", " + namespace(other);
    }
    return one.action().equals(other.action())
        ? null
        : "action \"" + one.action() + "\", \"" + other.action() + "\"";
  }

  private static String version(SoapOperationModel operation) {
    return operation.soap12() ? "1.2" : "1.1";
  }

  private static String namespace(SoapOperationModel operation) {
    String namespace = operation.wrapperNamespace();
    return namespace == null ? "none, without wrapper" : namespace.isEmpty() ? "none" : namespace;
  }

  private @Nullable String parts(String kind, List<SoapPart> one, List<SoapPart> other) {
    List<String> names = one.stream().map(SoapPart::name).toList();
    List<String> otherNames = other.stream().map(SoapPart::name).toList();
    boolean byPosition = one.stream().anyMatch(part -> POSITION.matcher(part.name()).matches());
    if (byPosition && one.size() != other.size()) {
      return one.size() + " " + kind + "s, " + other.size();
    }
    if (!Sequences.agree(names, otherNames)) {
      return "order of " + kind + "s";
    }
    for (SoapPart part : one) {
      int at = otherNames.indexOf(part.name());
      if (at >= 0) {
        SoapPart same = other.get(at);
        String found = values(part.type(), part.lexical(), same.type(), same.lexical());
        if (found != null) {
          return kind + " " + part.name() + ": " + found;
        }
      }
    }
    return null;
  }

  private @Nullable String values(
      TypeRef one, LexicalForm form, TypeRef other, LexicalForm otherForm) {
    TypeRef type = types.ref(one);
    TypeRef otherType = types.ref(other);
    // A list here is one text of several words, whatever of one type there may be in it.
    boolean sameKind = type instanceof TypeRef.ListOf == otherType instanceof TypeRef.ListOf;
    boolean agree = form == otherForm && sameKind && RefUnion.of(List.of(type, otherType)) != null;
    return agree ? null : text(type, form) + ", " + text(otherType, otherForm);
  }

  private static String text(TypeRef type, LexicalForm form) {
    return switch (form) {
      case USUAL -> TypeText.of(type);
      case CHARACTER -> "one character";
      case DATE, TIME -> TypeText.of(type) + " as xs:" + form.name().toLowerCase(Locale.ROOT);
    };
  }

  private @Nullable String answer(SoapAnswer one, SoapAnswer other) {
    if (one.kind() == SoapAnswer.Kind.NOTHING || other.kind() == SoapAnswer.Kind.NOTHING) {
      return null;
    }
    boolean isBare = one.kind() == SoapAnswer.Kind.BARE;
    if (isBare != (other.kind() == SoapAnswer.Kind.BARE)
        || !local(one.name()).equals(local(other.name()))) {
      return "answer in " + one.name() + ", " + other.name();
    }
    String found = values(one.type(), one.lexical(), other.type(), other.lexical());
    return found == null ? null : "answer: " + found;
  }

  private static String local(String name) {
    return name.substring(name.indexOf('}') + 1);
  }
}
