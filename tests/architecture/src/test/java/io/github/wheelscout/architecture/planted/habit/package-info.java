/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.habit;

import org.jspecify.annotations.NullMarked;
