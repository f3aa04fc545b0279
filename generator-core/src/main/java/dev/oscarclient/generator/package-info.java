/**
 * The whole way from an OSCAR server to a typed client: {@link OscarClientGenerator} and what goes
 * in and out of it.
 */
@NullMarked
package dev.oscarclient.generator;

import org.jspecify.annotations.NullMarked;
