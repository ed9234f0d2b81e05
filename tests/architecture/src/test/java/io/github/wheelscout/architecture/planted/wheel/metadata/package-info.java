/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.wheel.metadata;

import org.jspecify.annotations.NullMarked;
