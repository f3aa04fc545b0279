package dev.oscarclient.runtime.auth;

/**
 * What most likely is behind a refusal.
 *
 * @param reason for programs
 * @param hint for people: what it is and what to do
 */
public record Refusal(UnauthorizedReason reason, String hint) {}
