package io.github.wheelscout.standards.metadata;

import java.util.List;

/**
 * A file in the syntax of e-mail.
 *
 * @param headers the headers in order, at least one
 * @param body what is behind them
 */
record HeaderBlock(List<MetadataHeader> headers, DecodedText body) {}
