/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.lock;

import org.jspecify.annotations.NullMarked;
