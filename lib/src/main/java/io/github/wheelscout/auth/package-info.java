/** Which credential is shown to which origin. */
@NullMarked
package io.github.wheelscout.auth;

import org.jspecify.annotations.NullMarked;
