/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.wheel.nio;

import org.jspecify.annotations.NullMarked;
