package io.github.wheelscout.architecture.planted.download;

import io.github.wheelscout.architecture.planted.index.PageReader;

/** Knows the layer above it. */
public record DownloadAbove(PageReader stranger) {}
