/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.net;

import org.jspecify.annotations.NullMarked;
