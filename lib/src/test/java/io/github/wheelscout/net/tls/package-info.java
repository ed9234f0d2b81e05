/** Who is believed over TLS, and what is shown. */
@NullMarked
package io.github.wheelscout.net.tls;

import org.jspecify.annotations.NullMarked;
