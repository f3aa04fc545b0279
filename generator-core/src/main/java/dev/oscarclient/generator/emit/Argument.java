package dev.oscarclient.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * One argument of an operation's method.
 *
 * @param type Java type
 * @param name Java name
 * @param html what it is, for javadoc
 * @param preparation statements before the call; mostly none
 * @param sender the call that puts it into the request, e.g. {@code .path("id", id)}
 */
record Argument(TypeName type, String name, String html, CodeBlock preparation, CodeBlock sender) {

  Argument(TypeName type, String name, String html, CodeBlock sender) {
    this(type, name, html, CodeBlock.of(""), sender);
  }
}
