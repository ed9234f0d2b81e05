package io.github.wheelscout.architecture.planted.habit;

/** A name must say more than Impl, and nothing static must change. */
final class CounterImpl {
  static int count;

  private CounterImpl() {}
}
