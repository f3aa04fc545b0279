@NullMarked
package dev.oscarclient.sandbox;

import org.jspecify.annotations.NullMarked;
