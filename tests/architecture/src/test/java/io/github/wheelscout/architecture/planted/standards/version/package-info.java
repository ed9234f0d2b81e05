/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.standards.version;

import org.jspecify.annotations.NullMarked;
