/** Pages as the cache keeps them: in a form that is read where it is asked, and not before. */
@NullMarked
package io.github.wheelscout.index.compact;

import org.jspecify.annotations.NullMarked;
