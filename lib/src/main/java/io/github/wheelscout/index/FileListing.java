package io.github.wheelscout.index;

import io.github.wheelscout.spi.LinkSource;

/**
 * A find-links place whose links stand for themselves: they are files, and no page named them. pip
 * puts them before the links of all pages.
 */
public interface FileListing extends LinkSource {}
