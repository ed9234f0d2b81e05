package io.github.wheelscout.scripts;

import io.github.wheelscout.Wheelscout;
import io.github.wheelscout.finder.AllowedHashes;
import io.github.wheelscout.standards.requirement.Requirement;
import java.io.IOException;

/** A verb that answers for one requirement after the other. */
abstract class RequirementVerb implements Verb {

  @Override
  public String words() {
    return "REQ...";
  }

  /** The answer for one requirement. */
  abstract Answer answer(String text, Wheelscout scout, Requirement requirement, AllowedHashes hashes);

  /** What prints the answers. */
  abstract AnswerPrinter printer(Format format, Arguments arguments, Console console, Wheelscout scout, boolean many);

  @Override
  public Exit run(Arguments arguments, Console console) throws IOException {
    Format format = Format.of(arguments);
    AllowedHashes hashes = Selection.hashes(arguments);
    RequirementLines requirements = new RequirementLines(arguments.words(), console);
    try (Wheelscout scout = Setup.of(arguments, console)) {
      AnswerPrinter printer = printer(format, arguments, console, scout, requirements.many());
      Exit exit = Exit.OK;
      int asked = 0;
      for (String text = requirements.next(); text != null; text = requirements.next()) {
        Answer answer = answer(text, scout, hashes);
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

  private Answer answer(String text, Wheelscout scout, AllowedHashes hashes) {
    try {
      return answer(text, scout, Requirement.parse(text), hashes);
    } catch (RuntimeException | StackOverflowError e) {
      return new Answer(text, null, null, Problem.of(e));
    }
  }
}
