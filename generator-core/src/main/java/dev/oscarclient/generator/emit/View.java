package dev.oscarclient.generator.emit;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

/** A way to make the calls of a service: each has a class with the same methods. */
enum View {
  /** The service itself: waits and returns the answer. */
  NOW("call"),
  /** {@code Async}: returns a future of it. */
  ASYNC("async"),
  /** {@code Raw}: returns the response that it is in. */
  RAW("raw");

  private final String callerMethod;

  View(String callerMethod) {
    this.callerMethod = callerMethod;
  }

  /** Returns the method of {@code ApiCaller} that makes a call in this way. */
  String callerMethod() {
    return callerMethod;
  }

  /** Returns what the methods of operations with this response return. */
  TypeName returnType(ResponseShape response) {
    TypeName answer = response.isVoid() ? RuntimeTypes.VOID : response.javaType();
    return switch (this) {
      case NOW -> response.javaType();
      case ASYNC -> ParameterizedTypeName.get(RuntimeTypes.COMPLETABLE_FUTURE, answer);
      case RAW ->
          ParameterizedTypeName.get(RuntimeTypes.OSCAR_RESPONSE, answer.withoutAnnotations());
    };
  }

  /** Returns what it is, for javadoc; empty for nothing. */
  String html(ResponseShape response) {
    return switch (this) {
      case NOW -> response.html();
      case ASYNC -> response.isVoid() ? "completed at the end" : "a future of " + response.html();
      case RAW -> response.isVoid() ? "the response" : "the response with " + response.html();
    };
  }
}
