package io.github.wheelscout.download;

import java.io.IOException;

/**
 * A file that could not be brought; at most an unfinished part of it is left.
 *
 * @param request what was asked for
 * @param failure why it is not there
 */
public record Failed(DownloadRequest request, IOException failure) implements DownloadResult {}
