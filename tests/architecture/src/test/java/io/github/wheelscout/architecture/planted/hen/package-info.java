/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.hen;

import org.jspecify.annotations.NullMarked;
