/** The built-in reasons to refuse a link, one small class each. */
@NullMarked
package io.github.wheelscout.finder.rule;

import org.jspecify.annotations.NullMarked;
