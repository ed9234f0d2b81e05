/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.standards.specifier;

import org.jspecify.annotations.NullMarked;
