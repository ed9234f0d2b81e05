/** Where links come from: pages as they came, their parsers, and the built-in sources. */
@NullMarked
package io.github.wheelscout.index;

import org.jspecify.annotations.NullMarked;
