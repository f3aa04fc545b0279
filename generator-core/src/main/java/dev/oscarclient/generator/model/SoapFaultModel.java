package dev.oscarclient.generator.model;

/**
 * A fault that an operation declares.
 *
 * @param element in the fault's detail, e.g. <code>{namespace}NotAuthorisedException</code>
 * @param type what it holds
 */
public record SoapFaultModel(String element, TypeRef type) {}
