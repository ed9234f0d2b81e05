package io.github.wheelscout.standards.metadata;

/**
 * One header of a metadata file, as it is there.
 *
 * @param name the name as it was spelled
 * @param value the value without the white space before it and the line break behind it; the line
 *     breaks and indents of a folded value are in it. Where the bytes are not UTF-8, one character
 *     a byte
 * @param isUtf8 whether the bytes of the value are UTF-8
 */
public record MetadataHeader(String name, String value, boolean isUtf8) {}
