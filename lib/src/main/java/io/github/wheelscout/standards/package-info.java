/** What every standard shares: how text that does not conform is reported. */
@NullMarked
package io.github.wheelscout.standards;

import org.jspecify.annotations.NullMarked;
