/**
 * An index server for tests: the simple API in HTML and JSON, files with ranges and sidecars, TLS,
 * HTTP/2, and a log of what it was asked.
 */
@NullMarked
package io.github.wheelscout.testkit.server;

import org.jspecify.annotations.NullMarked;
