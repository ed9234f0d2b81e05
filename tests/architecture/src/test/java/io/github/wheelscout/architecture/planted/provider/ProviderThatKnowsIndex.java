package io.github.wheelscout.architecture.planted.provider;

import io.github.wheelscout.architecture.planted.index.PageReader;

/** A provider must know only the SPI. */
record ProviderThatKnowsIndex(PageReader reader) {}
