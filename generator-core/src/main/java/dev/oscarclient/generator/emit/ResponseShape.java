package dev.oscarclient.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.TypeRef;

/**
 * What an operation's method returns.
 *
 * @param javaType its return type, nullable unless {@code void}
 * @param reader the expression of the runtime's {@code ResponseBody}; empty if {@code void}
 * @param html what it is, for javadoc
 */
record ResponseShape(TypeName javaType, CodeBlock reader, String html) {
  private static final String OR_NULL = "; {@code null} if the server answers without a body";

  static ResponseShape of(BodyModel response, TypeMapper mapper) {
    return switch (response.kind()) {
      case NONE -> nothing();
      case JSON -> typed("json", response.type(), mapper);
      case XML -> typed("xml", response.type(), mapper);
      case TEXT -> value(RuntimeTypes.STRING, CodeBlock.of("text()"), "the text");
      case BINARY, FORM -> content();
    };
  }

  private static ResponseShape typed(String method, TypeRef type, TypeMapper mapper) {
    if (type instanceof TypeRef.Nothing) {
      return nothing();
    } else if (type instanceof TypeRef.RawContent) {
      return content();
    }
    return value(
        mapper.javaType(type),
        CodeBlock.of("$L($L)", method, mapper.typeExpression(type)),
        type instanceof TypeRef.RawJson ? TypeText.of(type) : "what the server answers");
  }

  private static ResponseShape content() {
    return value(
        RuntimeTypes.CONTENT, CodeBlock.of("content()"), "the bytes with their media type");
  }

  private static ResponseShape nothing() {
    return new ResponseShape(TypeName.VOID, CodeBlock.of(""), "");
  }

  private static ResponseShape value(TypeName javaType, CodeBlock factory, String html) {
    return new ResponseShape(
        RuntimeTypes.nullable(javaType),
        CodeBlock.of("$T.$L", RuntimeTypes.RESPONSE_BODY, factory),
        html + OR_NULL);
  }

  boolean isVoid() {
    return reader.isEmpty();
  }
}
