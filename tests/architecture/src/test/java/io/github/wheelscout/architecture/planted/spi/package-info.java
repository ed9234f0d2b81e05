/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.spi;

import org.jspecify.annotations.NullMarked;
