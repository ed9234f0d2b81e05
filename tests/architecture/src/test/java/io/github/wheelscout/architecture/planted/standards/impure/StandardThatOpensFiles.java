package io.github.wheelscout.architecture.planted.standards.impure;

import java.nio.file.Path;

/** A standard must do no I/O. */
record StandardThatOpensFiles(Path file) {}
