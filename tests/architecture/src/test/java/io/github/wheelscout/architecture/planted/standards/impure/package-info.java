/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.standards.impure;

import org.jspecify.annotations.NullMarked;
