package io.github.wheelscout.config;

import java.util.List;

/**
 * The sections of pip's files that a verb reads, the weakest first: {@code [global]}, those of the
 * pip commands that do the same, then its own.
 *
 * @param commands the names of pip commands
 * @param own the sections that pip does not know
 */
public record Sections(List<String> commands, List<String> own) {

  static final String GLOBAL = "global";

  /** Keeps immutable copies. */
  public Sections {
    commands = List.copyOf(commands);
    own = List.copyOf(own);
  }

  /** The sections of a verb, or of a pip command. */
  public static Sections of(String verb) {
    return switch (verb) {
      case "find" -> new Sections(List.of("install"), List.of("find"));
      case "explain" -> new Sections(List.of("install"), List.of("find", "explain"));
      case "versions", "projects" -> new Sections(List.of("index"), List.of(verb));
      case "install", "download", "wheel", "lock", "index" ->
          new Sections(List.of(verb), List.of());
      default -> new Sections(List.of(), List.of(verb));
    };
  }

  /** Whether a section is one of these. */
  boolean has(String section) {
    return section.equals(GLOBAL) || commands.contains(section) || own.contains(section);
  }
}
