/** The rules that hold the project's shape. */
@NullMarked
package io.github.wheelscout.architecture;

import org.jspecify.annotations.NullMarked;
