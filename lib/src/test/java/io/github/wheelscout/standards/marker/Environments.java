package io.github.wheelscout.standards.marker;

/** Environments for tests. */
final class Environments {

  private Environments() {}

  static MarkerEnvironment linux(String pythonFullVersion) {
    return MarkerEnvironment.unknown()
        .withPlatform("posix", "linux", "Linux", "x86_64")
        .withPython("cpython", pythonFullVersion);
  }

  static MarkerEnvironment windows(String pythonFullVersion) {
    return MarkerEnvironment.unknown()
        .withPlatform("nt", "win32", "Windows", "AMD64")
        .withPython("cpython", pythonFullVersion);
  }
}
