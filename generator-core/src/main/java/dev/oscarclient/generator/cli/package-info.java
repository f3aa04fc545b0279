/**
 * The commands of the standalone jar: each builds a request, has it carried out, and tells the user
 * what came of it.
 */
@NullMarked
package dev.oscarclient.generator.cli;

import org.jspecify.annotations.NullMarked;
