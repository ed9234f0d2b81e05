package io.github.wheelscout.config;

/**
 * One entry of a configuration file.
 *
 * @param section the section, as it was written
 * @param key the key, as pip compares it
 * @param value the value, its lines joined by line feeds
 * @param origin the line of the key
 */
record IniEntry(String section, String key, String value, Origin.Line origin) {}
