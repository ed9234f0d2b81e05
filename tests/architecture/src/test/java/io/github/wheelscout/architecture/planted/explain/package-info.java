/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.explain;

import org.jspecify.annotations.NullMarked;
