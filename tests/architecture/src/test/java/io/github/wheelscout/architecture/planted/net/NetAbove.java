package io.github.wheelscout.architecture.planted.net;

import io.github.wheelscout.architecture.planted.index.PageReader;
import org.jsoup.nodes.Document;

/** Knows the layer above it, and reads HTML itself. */
public record NetAbove(PageReader stranger, Document page) {}
