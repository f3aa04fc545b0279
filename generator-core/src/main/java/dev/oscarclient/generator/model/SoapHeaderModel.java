package dev.oscarclient.generator.model;

/**
 * An element that the header of an operation's answer may hold.
 *
 * @param element written like a part's name, e.g. <code>{namespace}quota</code>
 * @param type what it holds
 * @param lexical as in {@link SoapPart#lexical}
 */
public record SoapHeaderModel(String element, TypeRef type, LexicalForm lexical) {}
