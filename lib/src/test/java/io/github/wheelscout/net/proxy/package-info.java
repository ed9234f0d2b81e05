/** Which proxy is chosen, and how it is spoken to. */
@NullMarked
package io.github.wheelscout.net.proxy;

import org.jspecify.annotations.NullMarked;
