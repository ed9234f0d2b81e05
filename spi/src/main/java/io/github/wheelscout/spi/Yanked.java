package io.github.wheelscout.spi;

import org.jspecify.annotations.Nullable;

/**
 * The yank mark of a file (PEP 592), as its page carried it.
 *
 * @param reason why the file was yanked, empty if the page gave the mark an empty value or the JSON
 *     value {@code true}; null if an HTML page gave the attribute without any value
 */
public record Yanked(@Nullable String reason) {}
