/** The single decisions in which pip and the standards differ, and their two presets. */
@NullMarked
package io.github.wheelscout.policy;

import org.jspecify.annotations.NullMarked;
