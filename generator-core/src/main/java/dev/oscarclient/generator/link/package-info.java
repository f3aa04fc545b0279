/**
 * Documents to {@link dev.oscarclient.generator.model.ApiModel}: merges what a server publishes
 * about each address, and binds every operation to its request and response type.
 */
@NullMarked
package dev.oscarclient.generator.link;

import org.jspecify.annotations.NullMarked;
