package io.github.wheelscout.finder;

import io.github.wheelscout.spi.TargetPython;
import io.github.wheelscout.standards.marker.MarkerEnvironment;
import io.github.wheelscout.standards.tag.SupportedTags;
import io.github.wheelscout.standards.version.Version;

/**
 * The Python that files are chosen for, with all that follows from it.
 *
 * @param python what the user said
 * @param version the Python version in three numbers
 * @param tags the tags it supports, most preferred first
 * @param environment the values of the environment markers there
 */
public record Target(
    TargetPython python, Version version, SupportedTags tags, MarkerEnvironment environment) {}
