package io.github.wheelscout.architecture.planted.habit;

/** A library must not print. */
final class Printing {
  private Printing() {}

  static void greet() {
    System.out.println("hello");
  }
}
