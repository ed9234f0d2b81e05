/** The standards beside the reference implementation, line by line of its vectors. */
@NullMarked
package io.github.wheelscout.conformance.vector;

import org.jspecify.annotations.NullMarked;
