/** A cache folder under many processes, most of which are killed. */
@NullMarked
package io.github.wheelscout.integration.cache;

import org.jspecify.annotations.NullMarked;
