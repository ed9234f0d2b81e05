/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.wheel.inspect;

import org.jspecify.annotations.NullMarked;
