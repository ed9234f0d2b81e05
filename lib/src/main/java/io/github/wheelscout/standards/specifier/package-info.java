/**
 * Version specifiers: which versions a clause or a set of clauses admits (PyPUG version-specifiers,
 * PEP 440).
 */
@NullMarked
package io.github.wheelscout.standards.specifier;

import org.jspecify.annotations.NullMarked;
