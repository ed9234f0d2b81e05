/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.config;

import org.jspecify.annotations.NullMarked;
