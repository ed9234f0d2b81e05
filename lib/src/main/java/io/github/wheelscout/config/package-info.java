/** What a run is told by its surroundings; nothing else reads the environment. */
@NullMarked
package io.github.wheelscout.config;

import org.jspecify.annotations.NullMarked;
