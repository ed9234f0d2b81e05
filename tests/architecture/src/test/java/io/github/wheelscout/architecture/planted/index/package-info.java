/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.index;

import org.jspecify.annotations.NullMarked;
