/**
 * What a distribution says about itself: core metadata (PyPUG core-metadata 1.0 to 2.6) and the
 * other files of a {@code .dist-info} folder.
 */
@NullMarked
package io.github.wheelscout.standards.metadata;

import org.jspecify.annotations.NullMarked;
