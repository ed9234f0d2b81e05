/** What the index server promises to tests. */
@NullMarked
package io.github.wheelscout.testkit.server;

import org.jspecify.annotations.NullMarked;
