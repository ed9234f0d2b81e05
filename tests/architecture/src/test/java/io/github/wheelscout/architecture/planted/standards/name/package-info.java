/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.standards.name;

import org.jspecify.annotations.NullMarked;
