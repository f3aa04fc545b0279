package dev.oscarclient.generator.model;

import org.jspecify.annotations.Nullable;

/**
 * How an operation gives page after page.
 *
 * @param offset name of the number of the first row, 0-based, or {@code null} if there is none
 * @param page name of the number of the page, 1-based, or {@code null} if there is none
 * @param limit name of the number of rows of a page
 * @param inBody whether these are properties of the request body, not parameters
 */
public record Paging(
    @Nullable String offset, @Nullable String page, String limit, boolean inBody) {}
