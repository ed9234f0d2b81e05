/** How long things take, beside what pip takes for the same: see {@code tests/benchmarks/run}. */
@NullMarked
package io.github.wheelscout.benchmarks;

import org.jspecify.annotations.NullMarked;
