/** What a plugin author sees: the interfaces a provider implements and the values it is given. */
@NullMarked
package io.github.wheelscout.spi;

import org.jspecify.annotations.NullMarked;
