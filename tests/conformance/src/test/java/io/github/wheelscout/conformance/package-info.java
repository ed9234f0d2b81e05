/** What the conformance runners share: where their data lie, and how a line of it is read. */
@NullMarked
package io.github.wheelscout.conformance;

import org.jspecify.annotations.NullMarked;
