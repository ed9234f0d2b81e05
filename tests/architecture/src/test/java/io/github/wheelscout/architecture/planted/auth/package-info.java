/** Breaks rules on purpose. */
@NullMarked
package io.github.wheelscout.architecture.planted.auth;

import org.jspecify.annotations.NullMarked;
