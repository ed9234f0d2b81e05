/** What the bullets about markers say, decided apart from the project's own evaluation. */
@NullMarked
package io.github.wheelscout.conformance.marker;

import org.jspecify.annotations.NullMarked;
