/** The metadata of a file that nobody has downloaded, from whatever brings them at least cost. */
@NullMarked
package io.github.wheelscout.wheel.metadata;

import org.jspecify.annotations.NullMarked;
