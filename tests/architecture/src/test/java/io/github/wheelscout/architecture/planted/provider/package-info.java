/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.provider;

import org.jspecify.annotations.NullMarked;
