/**
 * How files written by hand say things, whatever their syntax: values that know where they stand,
 * objects in which nothing is left unread, and type expressions. The catalogue and the files of
 * users share it.
 */
@NullMarked
package dev.oscarclient.generator.notation;

import org.jspecify.annotations.NullMarked;
