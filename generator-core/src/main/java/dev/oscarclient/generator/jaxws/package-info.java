/** SOAP services as one merged WSDL that names what theirs leave nameless, for wsdl2java. */
@NullMarked
package dev.oscarclient.generator.jaxws;

import org.jspecify.annotations.NullMarked;
