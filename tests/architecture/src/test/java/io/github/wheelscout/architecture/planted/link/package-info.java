/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.link;

import org.jspecify.annotations.NullMarked;
