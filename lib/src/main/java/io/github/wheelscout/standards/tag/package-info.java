/** Compatibility tags (PEP 425 and its successors): what a target supports, in order. */
@NullMarked
package io.github.wheelscout.standards.tag;

import org.jspecify.annotations.NullMarked;
