package io.github.wheelscout.finder;

/**
 * What a user prefers among candidates.
 *
 * @param preferBinary whether any wheel outweighs any source archive, whatever their versions
 * @param releaseControl for which projects pre-releases are wanted
 */
public record CandidatePreferences(boolean preferBinary, ReleaseControl releaseControl) {}
