/** The verbs of the command line: each runs alone as a JBang script, and all together as one program. */
@NullMarked
package io.github.wheelscout.scripts;

import org.jspecify.annotations.NullMarked;
