/** The list of conformance bullets beside the tests that claim them. */
@NullMarked
package io.github.wheelscout;

import org.jspecify.annotations.NullMarked;
