/** Reads lock files, {@code pylock.toml} 1.0, and chooses from them without asking anybody. */
@NullMarked
package io.github.wheelscout.lock;

import org.jspecify.annotations.NullMarked;
