/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.wheel;

import org.jspecify.annotations.NullMarked;
