/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.standards;

import org.jspecify.annotations.NullMarked;
