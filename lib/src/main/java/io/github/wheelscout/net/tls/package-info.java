/** TLS: who is believed, and what is shown. Nothing of it is loaded before an https request. */
@NullMarked
package io.github.wheelscout.net.tls;

import org.jspecify.annotations.NullMarked;
