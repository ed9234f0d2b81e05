/** Wheels as read-only file systems, so that all that reads files reads members of wheels. */
@NullMarked
package io.github.wheelscout.wheel.nio;

import org.jspecify.annotations.NullMarked;
