/** Goals over the generator: each builds a request, makes the call, and tells what came of it. */
@NullMarked
package dev.oscarclient.maven;

import org.jspecify.annotations.NullMarked;
