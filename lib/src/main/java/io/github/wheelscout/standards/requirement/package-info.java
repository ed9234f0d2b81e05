/**
 * Requirements, which the standard calls dependency specifiers: PyPUG dependency-specifiers, PEP
 * 508.
 */
@NullMarked
package io.github.wheelscout.standards.requirement;

import org.jspecify.annotations.NullMarked;
