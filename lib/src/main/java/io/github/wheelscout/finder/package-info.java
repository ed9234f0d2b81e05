/** From links to the file that would be chosen, in the words of pip. */
@NullMarked
package io.github.wheelscout.finder;

import org.jspecify.annotations.NullMarked;
