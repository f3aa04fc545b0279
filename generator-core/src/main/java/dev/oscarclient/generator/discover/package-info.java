/** From a server's URL to a snapshot: finds what the server publishes and fetches it, no more. */
@NullMarked
package dev.oscarclient.generator.discover;

import org.jspecify.annotations.NullMarked;
