/**
 * Names of projects and of extras, valid and normalised (PyPUG name-normalization, PEP 503, PEP
 * 685).
 */
@NullMarked
package io.github.wheelscout.standards.name;

import org.jspecify.annotations.NullMarked;
