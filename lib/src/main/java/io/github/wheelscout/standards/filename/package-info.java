/** The names of wheels and source distributions: PyPUG file name conventions, PEP 427, PEP 625. */
@NullMarked
package io.github.wheelscout.standards.filename;

import org.jspecify.annotations.NullMarked;
