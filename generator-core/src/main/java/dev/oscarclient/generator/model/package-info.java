/** The linked, complete and immutable description of one server's API; uses nothing but the JDK. */
@NullMarked
package dev.oscarclient.generator.model;

import org.jspecify.annotations.NullMarked;
