package io.github.wheelscout.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What a process ended with. */
record Outcome(int status, String out, String err) {

  /** Fails, showing all there is, unless the process ended with this status. */
  Outcome expect(int expected) {
    assertEquals(expected, status, this::toString);
    return this;
  }

  /** How often the launcher began a build. */
  long builds() {
    return err.lines().filter(line -> line.startsWith("wheelscout: building")).count();
  }

  /** How often JBang was assembled. */
  long assemblies() {
    return err.lines().filter(line -> line.startsWith("jbang: assembling")).count();
  }

  @Override
  public String toString() {
    return "status " + status + "\n--- stdout\n" + out + "\n--- stderr\n" + err;
  }
}
