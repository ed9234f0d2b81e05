package io.github.wheelscout.explain;

import io.github.wheelscout.finder.AllowedHashes;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.specifier.SpecifierSet;

/**
 * What was asked.
 *
 * @param project the project
 * @param specifier which versions of it
 * @param hashes which digests its files may have
 * @param origin the lines of files that ask so; empty if none does
 */
public record Question(
    ProjectName project, SpecifierSet specifier, AllowedHashes hashes, String origin) {}
