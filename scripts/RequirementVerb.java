package io.github.wheelscout.scripts;

import io.github.wheelscout.Wheelscout;
import io.github.wheelscout.finder.AllowedHashes;
import io.github.wheelscout.policy.Limit;
import io.github.wheelscout.standards.requirement.Requirement;
import java.io.IOException;
import java.util.function.Consumer;

/** A verb that answers for one requirement after the other. */
abstract class RequirementVerb implements Verb {

  @Override
  public String words() {
    return "REQ...";
  }

  /** The answer for one requirement. */
  abstract Answer answer(String text, Wheelscout scout, Requirement requirement, AllowedHashes hashes);

  /** Begins to ask for what {@link #answer} will need. */
  void prefetch(Wheelscout scout, Requirement requirement) {}

  /** What prints the answers. */
  abstract AnswerPrinter printer(Format format, Arguments arguments, Console console, Wheelscout scout, boolean many);

  @Override
  public Exit run(Arguments arguments, Console console) throws IOException {
    Format format = Format.of(arguments);
    AllowedHashes hashes = Selection.hashes(arguments);
    int longest = Setup.limits(arguments).value(Limit.TEXT_LENGTH);
    RequirementLines requirements = new RequirementLines(arguments.words(), console);
    try (Wheelscout scout = Setup.of(arguments, console)) {
      AnswerPrinter printer = printer(format, arguments, console, scout, requirements.many());
      Exit exit = Exit.OK;
      int asked = 0;
      Consumer<String> soon = text -> prefetch(scout, text, longest);
      for (String text = requirements.next(soon); text != null; text = requirements.next(soon)) {
        Answer answer = text.length() > longest ? tooLong(text, longest) : answer(text, scout, hashes);
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
  private void prefetch(Wheelscout scout, String text, int longest) {
    Requirement requirement = text.length() > longest ? null : Requirement.tryParse(text);
    if (requirement != null) {
      prefetch(scout, requirement);
    }
  }

  private static Answer tooLong(String text, int longest) {
    String hint = "--limit " + Limit.TEXT_LENGTH.label() + "=N sets another limit";
    String message = "the requirement is longer than " + longest + " characters: " + text.substring(0, Math.min(40, longest)) + "…";
    return new Answer(text, null, null, new Problem(Exit.USAGE, "limit-exceeded", message, hint, null));
  }

  private Answer answer(String text, Wheelscout scout, AllowedHashes hashes) {
    try {
      return answer(text, scout, Requirement.parse(text), hashes);
    } catch (RuntimeException | StackOverflowError e) {
      return new Answer(text, null, null, Problem.of(e));
    }
  }
}
