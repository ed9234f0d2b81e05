package io.github.wheelscout.scripts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of the targets that files are downloaded for.
 *
 * @param name what {@code --target} calls it, null if it is not told by that
 * @param arguments the command line with this target alone
 */
record WantedTarget(@Nullable String name, Arguments arguments) {

  /** The targets of a command line, at least one. Standard input is read once for all of several. */
  static List<WantedTarget> all(Arguments given, Console console) throws IOException {
    List<String> names = given.commandLine().all(Opt.TARGET).stream().distinct().toList();
    if (names.size() < 2) {
      return List.of(new WantedTarget(given.last(Opt.TARGET), formats(given)));
    }
    Arguments read = read(given, console);
    List<WantedTarget> targets = new ArrayList<>();
    for (String name : names) {
      targets.add(new WantedTarget(name, formats(read.with(Opt.TARGET, name))));
    }
    return targets;
  }

  private static Arguments read(Arguments given, Console console) throws IOException {
    if (given.all(Opt.REQUIREMENT).contains("-")) {
      throw new UsageException("-r - cannot be read for several targets", "write the requirements to a file, or download for one target after the other");
    }
    if (!given.words().contains("-")) {
      return given;
    }
    List<String> words = new ArrayList<>();
    for (String word : given.words()) {
      if (word.equals("-")) {
        console.lines().lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(words::add);
      } else {
        words.add(word);
      }
    }
    return new Arguments(given.options(), words, given.environment());
  }

  /** For a target that is named a wheel is wanted, unless the user says otherwise. */
  private static Arguments formats(Arguments given) {
    Set<Opt> said = EnumSet.of(Opt.ONLY_BINARY, Opt.NO_BINARY, Opt.PREFER_BINARY);
    boolean fallback = given.has(Opt.SDIST_FALLBACK);
    boolean named = !given.inOrder(Opt.DESCRIBING).isEmpty();
    if ((!fallback && !named) || !given.inOrder(said).isEmpty()) {
      return given;
    }
    return fallback ? given.with(Opt.PREFER_BINARY, "") : given.with(Opt.ONLY_BINARY, ":all:");
  }
}
