package io.github.wheelscout.scripts;

import io.github.wheelscout.TargetRequest;
import io.github.wheelscout.config.HostPlatform;
import io.github.wheelscout.python.PythonException;
import io.github.wheelscout.python.PythonFacts;
import io.github.wheelscout.python.Pythons;
import io.github.wheelscout.spi.TargetPython;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the options that say what to choose for. */
final class TargetOptions {

  private TargetOptions() {}

  /**
   * What the options say; a Python that they name is asked what it is.
   *
   * @throws UsageException if they contradict each other, or the Python does not answer
   */
  static TargetRequest read(Arguments arguments) {
    if (arguments.has(Opt.TARGET) && arguments.has(Opt.PLATFORM)) {
      throw new UsageException("--target cannot be used with --platform", "leave out either of them: a target names its platforms");
    }
    PythonFacts python = python(arguments);
    return python == null ? described(arguments) : TargetRequest.of(python);
  }

  private static TargetRequest described(Arguments arguments) {
    return new TargetRequest(
        arguments.last(Opt.TARGET),
        arguments.last(Opt.PYTHON_VERSION),
        arguments.last(Opt.IMPLEMENTATION),
        arguments.all(Opt.ABI),
        arguments.all(Opt.PLATFORM));
  }

  private static @Nullable PythonFacts python(Arguments arguments) {
    String name = arguments.last(Opt.PYTHON);
    if (name == null) {
      return null;
    }
    List<Arguments.Given> others = arguments.inOrder(Opt.DESCRIBING);
    if (!others.isEmpty()) {
      throw new UsageException(
          arguments.where(Opt.PYTHON) + " cannot be used with " + others.get(0), "leave out either of them: a Python says itself what it is");
    }
    try {
      return new Pythons(arguments.environment(), CacheSetup.folder(arguments)).ask(name);
    } catch (PythonException e) {
      throw new UsageException(
          arguments.where(Opt.PYTHON) + ": " + e.getMessage(),
          "name Python 3.6 or newer: a path, a command or the folder of a virtual environment; or describe the target with --target and --python-version");
    }
  }

  /** Tells what nobody said of the target. */
  static @Nullable String assumptions(Arguments arguments, TargetRequest said, TargetPython target) {
    if (said.python() != null) {
      return null;
    }
    List<String> assumed = new ArrayList<>();
    if (!arguments.has(Opt.TARGET) && !arguments.has(Opt.PLATFORM)) {
      assumed.add(HostPlatform.preset() + " (--target chooses another)");
    }
    if (!arguments.has(Opt.PYTHON_VERSION)) {
      String implementation = target.implementation().equals("cp") ? "CPython" : target.implementation();
      assumed.add(implementation + " " + target.version() + " (--python-version chooses another)");
    }
    return assumed.isEmpty() ? null : "choosing for " + String.join(" and ", assumed);
  }
}
