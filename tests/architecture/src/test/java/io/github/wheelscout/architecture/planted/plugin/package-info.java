/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.plugin;

import org.jspecify.annotations.NullMarked;
