package io.github.wheelscout.policy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** A value for every limit. Immutable. */
public final class Limits {

  /** The usual values. */
  public static final Limits USUAL = new Limits(Map.of());

  private final Map<Limit, Integer> values;

  private Limits(Map<Limit, Integer> changed) {
    Map<Limit, Integer> all = new EnumMap<>(Limit.class);
    for (Limit limit : Limit.values()) {
      all.put(limit, changed.getOrDefault(limit, limit.usual()));
    }
    values = Collections.unmodifiableMap(all);
  }

  /** The value of one limit. */
  public int value(Limit limit) {
    return values.getOrDefault(limit, limit.usual());
  }

  /**
   * The same with one limit set.
   *
   * @throws IllegalArgumentException if the value is not positive
   */
  public Limits with(Limit limit, int value) {
    if (value <= 0) {
      throw new IllegalArgumentException("not a limit: " + value);
    }
    Map<Limit, Integer> changed = new EnumMap<>(values);
    changed.put(limit, value);
    return new Limits(changed);
  }

  /**
   * The same with one limit set, as the option {@code --limit} spells it.
   *
   * @param setting {@code NAME=NUMBER}
   * @throws InvalidLimitException if there is no such limit, or it cannot have that value
   */
  public Limits with(String setting) {
    int equals = setting.indexOf('=');
    if (equals < 0) {
      throw InvalidLimitException.noValue(setting);
    }
    Limit limit = Limit.named(setting.substring(0, equals));
    if (limit == null) {
      throw InvalidLimitException.unknown(setting, setting.substring(0, equals));
    }
    int value = number(setting.substring(equals + 1));
    if (value <= 0) {
      throw InvalidLimitException.value(setting, equals + 1);
    }
    return with(limit, value);
  }

  /** A number in ASCII digits, 0 if it is none or too large. */
  private static int number(String text) {
    boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits || text.length() > 10) {
      return 0;
    }
    long value = Long.parseLong(text);
    return value > Integer.MAX_VALUE - 16 ? 0 : (int) value;
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
