/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.standards.metadata;

import org.jspecify.annotations.NullMarked;
