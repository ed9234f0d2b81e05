package io.github.wheelscout.conformance.vector;

import io.github.wheelscout.conformance.Mode;
import io.github.wheelscout.conformance.Row;
import io.github.wheelscout.standards.version.Version;
import java.math.BigInteger;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code version_order.jsonl}: how two versions compare; equality and hash agree with it. */
final class VersionOrder implements VectorFile {
  @Override
  public String name() {
    return "version_order";
  }

  @Override
  public Set<String> question() {
    return Set.of("a", "b");
  }

  @Override
  public Map<String, @Nullable Object> answer(Row row, Mode mode) {
    Version a = Version.parse(row.text("a"));
    Version b = Version.parse(row.text("b"));
    int order = Integer.signum(a.compareTo(b));
    if (Integer.signum(b.compareTo(a)) != -order) {
      throw new IllegalStateException("the order is not antisymmetric");
    }
    if (a.equals(b) != (order == 0) || (order == 0 && a.hashCode() != b.hashCode())) {
      throw new IllegalStateException("equality or hash do not agree with the order");
    }
    return Map.of("cmp", BigInteger.valueOf(order));
  }
}
