/** REST operations as a WADL with a grammar that types every body, for wadl2java. */
@NullMarked
package dev.oscarclient.generator.jaxrs;

import org.jspecify.annotations.NullMarked;
