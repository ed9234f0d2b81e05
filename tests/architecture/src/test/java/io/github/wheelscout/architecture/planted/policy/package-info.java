/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.policy;

import org.jspecify.annotations.NullMarked;
