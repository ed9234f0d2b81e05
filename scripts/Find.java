///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 21+
//DESCRIPTION Prints the file that would be chosen for a requirement, and why
//SOURCES Toolkit.java
//SOURCES Program.java

package io.github.wheelscout.scripts;

import io.github.wheelscout.FindResult;
import io.github.wheelscout.Wheelscout;
import io.github.wheelscout.finder.AllowedHashes;
import io.github.wheelscout.policy.Limit;
import io.github.wheelscout.standards.requirement.Requirement;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/** The verb {@code find}. */
public final class Find implements Verb {

  public static void main(String[] arguments) {
    Program.main(new Find(), arguments);
  }

  @Override
  public String name() {
    return "find";
  }

  @Override
  public String words() {
    return "REQ...";
  }

  @Override
  public String summary() {
    return "Prints the file that would be chosen for each requirement; - reads requirements from standard input.";
  }

  @Override
  public Set<Opt> options() {
    return EnumSet.complementOf(EnumSet.of(Opt.FILTER));
  }

  @Override
  public Exit run(Arguments arguments, Console console) throws IOException {
    Format format = Format.of(arguments);
    AllowedHashes hashes = Selection.hashes(arguments);
    int longest = Setup.limits(arguments).value(Limit.TEXT_LENGTH);
    RequirementLines requirements = new RequirementLines(arguments.words(), console);
    try (Wheelscout scout = Setup.of(arguments, console)) {
      FindPrinter printer = FindPrinter.of(format, console, scout, requirements.many(), arguments.has(Opt.EXPLAIN));
      Exit exit = Exit.OK;
      int asked = 0;
      Consumer<String> soon = text -> prefetch(scout, text, longest);
      for (String text = requirements.next(soon); text != null; text = requirements.next(soon)) {
        Answer answer = text.length() > longest ? tooLong(text, longest) : answer(scout, text, hashes);
        printer.print(answer);
        answer.tell(console);
        exit = exit.and(answer.exit());
        asked++;
      }
      printer.end();
      if (asked == 0 && arguments.words().isEmpty()) {
        throw new UsageException("no requirement on standard input", "write one a line, such as numpy<2.3");
      }
      return exit;
    }
  }

  /** What does not parse is told when its turn comes. */
  private static void prefetch(Wheelscout scout, String text, int longest) {
    Requirement requirement = text.length() > longest ? null : Requirement.tryParse(text);
    if (requirement != null) {
      scout.prefetch(requirement);
    }
  }

  private static Answer tooLong(String text, int longest) {
    String hint = "--limit " + Limit.TEXT_LENGTH.label() + "=N sets another limit";
    String message = "the requirement is longer than " + longest + " characters: " + text.substring(0, Math.min(40, longest)) + "…";
    return new Answer(text, null, new Problem(Exit.USAGE, "limit-exceeded", message, hint, null));
  }

  private static Answer answer(Wheelscout scout, String text, AllowedHashes hashes) {
    try {
      FindResult result = scout.find(Requirement.parse(text), hashes);
      return new Answer(text, result, result.failure() == null ? null : Problem.of(result.failure()));
    } catch (RuntimeException | StackOverflowError e) {
      return new Answer(text, null, Problem.of(e));
    }
  }
}
