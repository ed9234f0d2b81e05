/** What a page says of a file, as the policies read it: its name, its digests and its sidecar. */
@NullMarked
package io.github.wheelscout.link;

import org.jspecify.annotations.NullMarked;
