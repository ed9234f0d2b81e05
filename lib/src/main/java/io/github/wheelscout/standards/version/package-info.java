/**
 * Versions of distributions: their grammar, their parts and their order (PyPUG version-specifiers,
 * PEP 440).
 */
@NullMarked
package io.github.wheelscout.standards.version;

import org.jspecify.annotations.NullMarked;
