/** Brings files whole and right, or not at all, however often the way breaks. */
@NullMarked
package io.github.wheelscout.download;

import org.jspecify.annotations.NullMarked;
