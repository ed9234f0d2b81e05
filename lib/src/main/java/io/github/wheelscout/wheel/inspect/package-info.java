/** What a wheel says of itself in all, whether that is true, and in what it is not another one. */
@NullMarked
package io.github.wheelscout.wheel.inspect;

import org.jspecify.annotations.NullMarked;
