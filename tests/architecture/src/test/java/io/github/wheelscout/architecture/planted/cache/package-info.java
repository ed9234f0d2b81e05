/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.cache;

import org.jspecify.annotations.NullMarked;
