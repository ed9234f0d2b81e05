/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.finder.rule;

import org.jspecify.annotations.NullMarked;
