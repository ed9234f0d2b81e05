/** How the Java sources of this checkout are formatted. */
@NullMarked
package io.github.wheelscout.formatting;

import org.jspecify.annotations.NullMarked;
