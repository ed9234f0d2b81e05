/** The two commands at the top of the checkout, run as processes, and the files that they read. */
@NullMarked
package io.github.wheelscout.launch;

import org.jspecify.annotations.NullMarked;
