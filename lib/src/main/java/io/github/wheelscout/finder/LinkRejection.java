package io.github.wheelscout.finder;

import io.github.wheelscout.spi.Verdict.Reject;

/**
 * A link that is no candidate.
 *
 * @param found the link and its source
 * @param filename its file name under the policies, empty if it has none
 * @param reason why
 */
public record LinkRejection(SourcedLink found, String filename, Reject reason) {}
