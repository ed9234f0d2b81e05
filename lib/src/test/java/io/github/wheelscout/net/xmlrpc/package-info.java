@NullMarked
package io.github.wheelscout.net.xmlrpc;

import org.jspecify.annotations.NullMarked;
