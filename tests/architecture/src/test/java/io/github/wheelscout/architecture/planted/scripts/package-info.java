/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.scripts;

import org.jspecify.annotations.NullMarked;
