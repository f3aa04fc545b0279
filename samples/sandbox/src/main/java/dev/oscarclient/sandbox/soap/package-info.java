/** SOAP services, with the namespace and names of OSCAR's own. */
@NullMarked
package dev.oscarclient.sandbox.soap;

import org.jspecify.annotations.NullMarked;
