/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.download;

import org.jspecify.annotations.NullMarked;
