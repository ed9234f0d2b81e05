package io.github.wheelscout.standards.specifier;

import org.jspecify.annotations.Nullable;

/** Why and where a text is not a specifier. */
record SpecifierFault(int position, String expected, @Nullable String hint) {}
