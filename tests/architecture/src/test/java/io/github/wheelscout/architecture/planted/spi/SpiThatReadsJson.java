package io.github.wheelscout.architecture.planted.spi;

import tools.jackson.core.json.JsonFactory;

/** The SPI must depend on no library, and JSON is read in index. */
record SpiThatReadsJson(JsonFactory factory) {}
