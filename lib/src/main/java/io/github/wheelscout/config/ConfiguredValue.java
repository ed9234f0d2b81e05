package io.github.wheelscout.config;

/**
 * A value that holds unless the command line says otherwise; a setting with several has one entry
 * for each.
 *
 * @param setting what is set
 * @param value the value; a flag is {@code true} or {@code false}, a count is in digits
 * @param origin where it was given
 */
public record ConfiguredValue(Setting setting, String value, Origin origin) {}
