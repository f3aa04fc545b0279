/**
 * WSDL 1.1 to services and operations, with wsdl4j. Nothing is fetched: imports lead to documents
 * that are at hand, and all of them are parsed by the {@code xml} room.
 */
@NullMarked
package dev.oscarclient.generator.wsdl;

import org.jspecify.annotations.NullMarked;
