package io.github.wheelscout.requirements;

/**
 * A line without its comment, with the lines that continue it.
 *
 * @param number its first line, counted from 1
 * @param text what it says; never empty
 */
record LogicalLine(int number, String text) {}
