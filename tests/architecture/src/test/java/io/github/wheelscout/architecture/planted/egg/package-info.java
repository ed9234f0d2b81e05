/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.egg;

import org.jspecify.annotations.NullMarked;
