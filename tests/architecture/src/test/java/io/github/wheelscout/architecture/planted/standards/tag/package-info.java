/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.standards.tag;

import org.jspecify.annotations.NullMarked;
