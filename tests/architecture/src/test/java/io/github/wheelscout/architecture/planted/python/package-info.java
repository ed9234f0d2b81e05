/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.python;

import org.jspecify.annotations.NullMarked;
