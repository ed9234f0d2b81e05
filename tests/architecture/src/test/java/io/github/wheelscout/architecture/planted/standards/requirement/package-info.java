/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.standards.requirement;

import org.jspecify.annotations.NullMarked;
