/**
 * The bundled catalogue of OSCAR's standard operations and types: what a server's own description
 * leaves open. Its format is told in the README beside the files.
 */
@NullMarked
package dev.oscarclient.generator.catalog;

import org.jspecify.annotations.NullMarked;
