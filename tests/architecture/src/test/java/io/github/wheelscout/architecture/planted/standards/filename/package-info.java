/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.standards.filename;

import org.jspecify.annotations.NullMarked;
