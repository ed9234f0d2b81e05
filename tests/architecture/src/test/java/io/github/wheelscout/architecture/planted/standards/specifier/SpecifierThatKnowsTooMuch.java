package io.github.wheelscout.architecture.planted.standards.specifier;

import io.github.wheelscout.architecture.planted.standards.tag.TagThatKnowsTooMuch;

/** A specifier must not know a tag. */
public record SpecifierThatKnowsTooMuch(TagThatKnowsTooMuch stranger) {}
