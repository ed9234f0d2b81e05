package io.github.wheelscout.standards.tag;

/**
 * What is wrong with a compressed tag set, and where.
 *
 * @param position the offset in the text that was looked at
 * @param problem one line that says what was expected
 */
public record TagFault(int position, String problem) {}
