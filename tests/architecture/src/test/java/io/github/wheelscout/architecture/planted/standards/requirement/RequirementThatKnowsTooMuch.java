package io.github.wheelscout.architecture.planted.standards.requirement;

import io.github.wheelscout.architecture.planted.standards.tag.TagThatKnowsTooMuch;

/** A requirement must not know a tag. */
public record RequirementThatKnowsTooMuch(TagThatKnowsTooMuch stranger) {}
