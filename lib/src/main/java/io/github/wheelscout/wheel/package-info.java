/** What is inside a wheel, whether it lies on this machine or is read from its server in parts. */
@NullMarked
package io.github.wheelscout.wheel;

import org.jspecify.annotations.NullMarked;
