package io.github.wheelscout.requirements;

/**
 * An option on a line of its own, which holds for the whole search.
 *
 * @param option the option
 * @param value its value, empty if it takes none; a find-links path counts from the file
 * @param origin where it stands
 */
public record FileOption(LineOption option, String value, LineOrigin origin) {}
