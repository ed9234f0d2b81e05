/** What the verbs print and how they end, run inside the test. */
@NullMarked
package io.github.wheelscout.scripts;

import org.jspecify.annotations.NullMarked;
