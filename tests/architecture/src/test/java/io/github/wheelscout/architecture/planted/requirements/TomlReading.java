package io.github.wheelscout.architecture.planted.requirements;

import org.tomlj.TomlTable;

/** Reads TOML where none is read. */
public record TomlReading(TomlTable stranger) {}
