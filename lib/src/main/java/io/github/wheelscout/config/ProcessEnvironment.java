package io.github.wheelscout.config;

import java.util.Map;

/** The environment of this process. */
public final class ProcessEnvironment {

  private ProcessEnvironment() {}

  /** Its variables. */
  public static Map<String, String> variables() {
    return System.getenv();
  }
}
