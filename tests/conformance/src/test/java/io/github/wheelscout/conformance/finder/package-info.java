/** The finder beside pip's own, case by case. */
@NullMarked
package io.github.wheelscout.conformance.finder;

import org.jspecify.annotations.NullMarked;
