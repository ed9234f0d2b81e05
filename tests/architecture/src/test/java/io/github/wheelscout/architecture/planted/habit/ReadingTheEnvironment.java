package io.github.wheelscout.architecture.planted.habit;

/** Only config must read the environment. */
final class ReadingTheEnvironment {
  private ReadingTheEnvironment() {}

  static boolean quiet() {
    return System.getenv().containsKey("QUIET");
  }
}
