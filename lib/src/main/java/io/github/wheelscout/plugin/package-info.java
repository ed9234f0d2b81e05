/** Finds providers, and keeps one that fails or hangs from doing more harm than its kind may do. */
@NullMarked
package io.github.wheelscout.plugin;

import org.jspecify.annotations.NullMarked;
