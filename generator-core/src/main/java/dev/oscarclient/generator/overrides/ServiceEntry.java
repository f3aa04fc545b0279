package dev.oscarclient.generator.overrides;

import dev.oscarclient.generator.notation.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of a service.
 *
 * @param name as the server has it, e.g. {@code demographics}; of SOAP services the address, e.g.
 *     {@code /ScheduleService}
 * @param newName what it is to be called, or {@code null} if it is dropped
 */
public record ServiceEntry(Place place, String name, @Nullable String newName) {}
