/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.standards.marker;

import org.jspecify.annotations.NullMarked;
