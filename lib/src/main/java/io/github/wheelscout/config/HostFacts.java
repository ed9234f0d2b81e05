package io.github.wheelscout.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What kind of machine this is, in the words that installers use to tell an index. No process is
 * started for it.
 */
public final class HostFacts {

  /** Variables whose presence says that no human started the run. */
  private static final List<String> CI = List.of("BUILD_BUILDID", "BUILD_ID", "CI", "PIP_IS_CI");

  private static final int LONGEST_LIST = 1 << 14;

  private HostFacts() {}

  /**
   * The facts; what is not known is left out.
   *
   * @param variables the environment variables
   */
  public static Map<String, @Nullable Object> of(Map<String, String> variables) {
    Map<String, @Nullable Object> facts = new TreeMap<>();
    facts.put("ci", null);
    for (String variable : CI) {
      if (variables.containsKey(variable)) {
        facts.put("ci", true);
      }
    }
    put(facts, "cpu", cpu(System.getProperty("os.arch", "")));
    String system = System.getProperty("os.name", "");
    if (system.equals("Linux")) {
      facts.put("distro", distribution(Path.of("/etc/os-release"), Path.of("/lib")));
    }
    facts.put("implementation", Map.of("name", "Java", "version", Runtime.version().toString()));
    facts.put("system", Map.of("name", system, "release", System.getProperty("os.version", "")));
    put(facts, "user_data", variables.getOrDefault("PIP_USER_AGENT_USER_DATA", ""));
    return facts;
  }

  private static String cpu(String architecture) {
    return architecture.equals("amd64") ? "x86_64" : architecture;
  }

  /** What a distribution says of itself (os-release(5)). */
  static Map<String, @Nullable Object> distribution(Path release, Path libraries) {
    Map<String, @Nullable Object> facts = new TreeMap<>();
    String text = read(release);
    put(facts, "name", value(text, "NAME"));
    put(facts, "version", value(text, "VERSION_ID"));
    put(facts, "id", value(text, "VERSION_CODENAME"));
    String machine = cpu(System.getProperty("os.arch", ""));
    boolean musl = Files.exists(libraries.resolve("ld-musl-" + machine + ".so.1"));
    facts.put("libc", Map.of("lib", musl ? "musl" : "glibc"));
    return facts;
  }

  private static String read(Path file) {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  /** The value of a variable, without quotes; empty if it is not set. */
  private static String value(String text, String name) {
    for (String line : text.split("\n", -1)) {
      if (line.startsWith(name + "=")) {
        String value = line.substring(name.length() + 1).strip();
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
      }
    }
    return "";
  }

  private static void put(Map<String, @Nullable Object> facts, String name, String value) {
    if (!value.isEmpty()) {
      facts.put(name, value);
    }
  }
}
