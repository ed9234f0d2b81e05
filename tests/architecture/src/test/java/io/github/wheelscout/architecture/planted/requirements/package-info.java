/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.requirements;

import org.jspecify.annotations.NullMarked;
