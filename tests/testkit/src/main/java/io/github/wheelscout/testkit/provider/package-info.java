/** What a provider of each kind must do: its tests inherit these. */
@NullMarked
package io.github.wheelscout.testkit.provider;

import org.jspecify.annotations.NullMarked;
