package io.github.wheelscout.standards.tag;

/** What the interpreters of an operating system report about it. */
enum OperatingSystem {
  LINUX("posix", "linux", "Linux"),
  MACOS("posix", "darwin", "Darwin"),
  WINDOWS("nt", "win32", "Windows"),
  IOS("posix", "ios", "iOS"),
  ANDROID("posix", "android", "Android"),
  EMSCRIPTEN("posix", "emscripten", "Emscripten");

  private final String osName;
  private final String sysPlatform;
  private final String platformSystem;

  OperatingSystem(String osName, String sysPlatform, String platformSystem) {
    this.osName = osName;
    this.sysPlatform = sysPlatform;
    this.platformSystem = platformSystem;
  }

  /** The facts of this system on a machine, with an implementation named as tags name it. */
  PlatformFacts facts(String machine, String implementation) {
    return switch (implementation) {
      case "cp", "py" -> facts(machine, "cpython", "CPython");
      case "pp" -> facts(machine, "pypy", "PyPy");
      case "graalpy" -> facts(machine, "graalpy", "GraalVM");
      case "ip" -> facts(machine, "ironpython", "IronPython");
      case "jy" -> facts(machine, "jython", "Jython");
      default -> facts(machine, implementation, implementation);
    };
  }

  private PlatformFacts facts(String machine, String name, String pythonImplementation) {
    return new PlatformFacts(
        osName, sysPlatform, platformSystem, machine, name, pythonImplementation);
  }
}
