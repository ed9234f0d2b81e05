/** Questions put to real servers on this machine, and pip's own answers to the same questions. */
@org.jspecify.annotations.NullMarked
package io.github.wheelscout.integration;
