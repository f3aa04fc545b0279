/**
 * Every Java identifier of the generated code: pure functions of what a server publishes, ASCII
 * letters, digits and underscores only, whatever a document says.
 */
@NullMarked
package dev.oscarclient.generator.naming;

import org.jspecify.annotations.NullMarked;
