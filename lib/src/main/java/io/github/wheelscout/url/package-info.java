/** URLs as index pages write them, which {@code java.net.URI} refuses or resolves wrongly. */
@NullMarked
package io.github.wheelscout.url;

import org.jspecify.annotations.NullMarked;
