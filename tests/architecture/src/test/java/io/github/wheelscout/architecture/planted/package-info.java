/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted;

import org.jspecify.annotations.NullMarked;
