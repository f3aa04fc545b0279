/** Which of a server's operations become part of a client. */
@NullMarked
package dev.oscarclient.generator.select;

import org.jspecify.annotations.NullMarked;
