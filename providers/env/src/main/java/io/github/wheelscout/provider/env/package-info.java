/** Takes credentials from environment variables. */
@NullMarked
package io.github.wheelscout.provider.env;

import org.jspecify.annotations.NullMarked;
