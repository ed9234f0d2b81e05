/**
 * What is kept between runs. Many processes may share a folder without locks: an entry is one
 * checksummed file that appears whole or not at all, and whatever is wrong with it makes it a miss.
 */
@NullMarked
package io.github.wheelscout.cache;

import org.jspecify.annotations.NullMarked;
