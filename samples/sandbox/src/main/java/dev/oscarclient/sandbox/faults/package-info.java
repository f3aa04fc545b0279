/** What can stand between a client and its OSCAR, each to be switched on. */
@NullMarked
package dev.oscarclient.sandbox.faults;

import org.jspecify.annotations.NullMarked;
