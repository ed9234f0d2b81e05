/**
 * Environment markers and the environments they are evaluated in: PyPUG dependency-specifiers, PEP
 * 508.
 */
@NullMarked
package io.github.wheelscout.standards.marker;

import org.jspecify.annotations.NullMarked;
