/**
 * The file in which users correct or extend what is concluded from a server's documents: {@code
 * oscar-client.yaml}. Its format is told in {@code docs/oscar-client-yaml.md}.
 */
@NullMarked
package dev.oscarclient.generator.overrides;

import org.jspecify.annotations.NullMarked;
