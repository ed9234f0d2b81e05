package io.github.wheelscout.config;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The surroundings of a run. Immutable.
 *
 * @param variables the environment variables
 * @param home the home folder of the user
 * @param directory the working directory, absolute
 * @param system the name of the operating system, as the JVM has it
 * @param charset the charset of text files that do not say theirs
 * @param clock the time and its zone
 * @param files how files are read
 */
public record Environment(
    Map<String, String> variables,
    Path home,
    Path directory,
    String system,
    Charset charset,
    Clock clock,
    FileReader files) {

  /** Keeps a sorted copy of the variables; on Windows their names are in upper case. */
  public Environment {
    TreeMap<String, String> sorted = new TreeMap<>();
    boolean windows = isWindows(system);
    variables.forEach(
        (name, value) -> sorted.put(windows ? name.toUpperCase(Locale.ROOT) : name, value));
    variables = Collections.unmodifiableMap(sorted);
  }

  /** The surroundings of this process; what the time is, its caller knows. */
  public static Environment ofProcess(Clock clock) {
    String system = System.getProperty("os.name", "");
    @Nullable String home = System.getenv(isWindows(system) ? "USERPROFILE" : "HOME");
    boolean unknown = home == null || home.isEmpty();
    return new Environment(
        System.getenv(),
        Path.of(unknown ? System.getProperty("user.home", "") : home),
        Path.of("").toAbsolutePath(),
        system,
        nativeCharset(System.getProperty("native.encoding", "")),
        clock,
        FileReader.DISK);
  }

  /** The same surroundings with another home folder. */
  public Environment withHome(Path other) {
    return new Environment(variables, other, directory, system, charset, clock, files);
  }

  /** The value of a variable, null if it is not set. */
  public @Nullable String variable(String name) {
    return variables.get(name);
  }

  /** Whether this is Windows. */
  public boolean isWindows() {
    return isWindows(system);
  }

  /** Whether this is macOS. */
  public boolean isMac() {
    return system.toLowerCase(Locale.ROOT).startsWith("mac");
  }

  /** The name of the file that is always empty. */
  public String nullDevice() {
    return isWindows() ? "nul" : "/dev/null";
  }

  /** A path as a user writes it: {@code ~} is the home folder, others count from the directory. */
  public Path path(String text) {
    boolean inHome = text.equals("~") || text.startsWith("~/") || text.startsWith("~\\");
    return inHome
        ? home.resolve(text.substring(Math.min(2, text.length())))
        : directory.resolve(text);
  }

  private static boolean isWindows(String system) {
    return system.toLowerCase(Locale.ROOT).startsWith("windows");
  }

  /** Python reads UTF-8 where the locale says no more than ASCII; so do we. */
  private static Charset nativeCharset(String name) {
    try {
      Charset charset = Charset.forName(name);
      return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
