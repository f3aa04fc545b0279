/** Sign-in from a terminal: the callback on this machine, and the user's browser. */
@NullMarked
package dev.oscarclient.generator.signin;

import org.jspecify.annotations.NullMarked;
