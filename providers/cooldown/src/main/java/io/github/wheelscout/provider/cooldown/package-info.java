/** Refuses files that were uploaded only lately. */
@NullMarked
package io.github.wheelscout.provider.cooldown;

import org.jspecify.annotations.NullMarked;
