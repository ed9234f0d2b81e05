/** Calls of procedures by XML over HTTP, as private package indexes still answer them. */
@NullMarked
package io.github.wheelscout.net.xmlrpc;

import org.jspecify.annotations.NullMarked;
