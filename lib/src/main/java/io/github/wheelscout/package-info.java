/** The front door: ask which file would be chosen, and why. */
@NullMarked
package io.github.wheelscout;

import org.jspecify.annotations.NullMarked;
