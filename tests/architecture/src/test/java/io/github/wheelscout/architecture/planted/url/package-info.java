/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.url;

import org.jspecify.annotations.NullMarked;
