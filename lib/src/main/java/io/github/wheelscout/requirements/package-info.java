/** Reads requirements files, and puts together what they say of one project. */
@NullMarked
package io.github.wheelscout.requirements;

import org.jspecify.annotations.NullMarked;
