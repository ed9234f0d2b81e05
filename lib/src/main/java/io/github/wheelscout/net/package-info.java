/** HTTP: one GET after another over Methanol, redirects followed hop by hop, failures in words. */
@NullMarked
package io.github.wheelscout.net;

import org.jspecify.annotations.NullMarked;
