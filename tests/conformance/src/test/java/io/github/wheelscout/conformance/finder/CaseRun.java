package io.github.wheelscout.conformance.finder;

import java.util.List;

/**
 * What came of the cases of one corpus.
 *
 * @param summary the result line
 * @param cases how many cases there were
 * @param failures the cases that are not as they must be, each with what is wrong
 */
record CaseRun(String summary, int cases, List<String> failures) {}
