/** What the fuzz targets have in common. */
@NullMarked
package io.github.wheelscout.fuzz;

import org.jspecify.annotations.NullMarked;
