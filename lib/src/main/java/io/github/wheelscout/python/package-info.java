/** Asks a Python what it is, so that files can be chosen for it. */
@NullMarked
package io.github.wheelscout.python;

import org.jspecify.annotations.NullMarked;
