package dev.oscarclient.runtime;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a call went: few values each, and none of them secret, so that they can be tags of a metric.
 *
 * @param verb HTTP verb
 * @param pathTemplate path with its variables unfilled, e.g. {@code /demographics/{dataId}}
 * @param requestId its name in log lines and exceptions; not a tag
 * @param status HTTP status of the last response; 0 if none came
 * @param failure what {@link OscarException#kind()} says, {@code cancelled}, or {@code not-sent}
 *     for what is no {@code OscarException}; {@code null} if it succeeded
 * @param attempts how many times it was sent
 * @param duration from the start of the first attempt to the end of the last
 */
public record ObservedCall(
    String verb,
    String pathTemplate,
    String requestId,
    int status,
    @Nullable String failure,
    int attempts,
    Duration duration) {}
