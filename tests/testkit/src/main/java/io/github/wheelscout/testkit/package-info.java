/** What the tests of every module share. */
@NullMarked
package io.github.wheelscout.testkit;

import org.jspecify.annotations.NullMarked;
