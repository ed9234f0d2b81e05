/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.finder;

import org.jspecify.annotations.NullMarked;
