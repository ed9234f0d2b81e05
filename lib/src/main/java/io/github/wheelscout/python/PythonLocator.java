package io.github.wheelscout.python;

import io.github.wheelscout.config.Environment;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the executable of a Python.
 *
 * @param environment the surroundings
 */
record PythonLocator(Environment environment) {

  /** The executable of the active virtual environment, else the first on the path; or null. */
  @Nullable Path any() {
    @Nullable String active = environment.variable("VIRTUAL_ENV");
    if (active != null && !active.isEmpty()) {
      @Nullable Path python = inFolder(environment.directory().resolve(active));
      if (python != null) {
        return python;
      }
    }
    @Nullable Path python = onPath("python3");
    return python == null ? onPath("python") : python;
  }

  /**
   * The executable that a user means: a path, the folder of a virtual environment, or a command on
   * the path.
   *
   * @throws PythonException if there is none
   */
  Path named(String name) throws PythonException {
    try {
      Path path = environment.path(name);
      if (environment.files().isDirectory(path)) {
        @Nullable Path python = inFolder(path);
        if (python != null) {
          return python;
        }
        throw new PythonException("no Python in the folder " + name);
      }
      if (environment.files().exists(path)) {
        return path;
      }
    } catch (InvalidPathException e) {
      throw new PythonException("no Python: '" + name + "' is not a path", e);
    }
    boolean command = name.indexOf('/') < 0 && name.indexOf('\\') < 0;
    @Nullable Path python = command ? onPath(name) : null;
    if (python == null) {
      throw new PythonException("no Python: there is no " + name);
    }
    return python;
  }

  private @Nullable Path inFolder(Path folder) {
    for (String name : List.of("bin/python", "Scripts/python.exe")) {
      Path python = folder.resolve(name);
      if (environment.files().exists(python)) {
        return python;
      }
    }
    return null;
  }

  private @Nullable Path onPath(String command) {
    @Nullable String path = environment.variable("PATH");
    for (String folder : (path == null ? "" : path).split(File.pathSeparator, -1)) {
      for (String extension : environment.isWindows() ? List.of(".exe", ".bat") : List.of("")) {
        Path python = environment.directory().resolve(folder).resolve(command + extension);
        boolean there = !folder.isEmpty() && environment.files().exists(python);
        if (there && !environment.files().isDirectory(python)) {
          return python;
        }
      }
    }
    return null;
  }
}
