/** Why a file was chosen, what came close, and what would change the answer. */
@NullMarked
package io.github.wheelscout.explain;

import org.jspecify.annotations.NullMarked;
