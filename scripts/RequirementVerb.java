package io.github.wheelscout.scripts;

import io.github.wheelscout.Wheelscout;
import java.io.IOException;

/** A verb that prints the answer for one requirement after the other. */
abstract class RequirementVerb extends AskingVerb {

  @Override
  public String words() {
    return "REQ...";
  }

  /** What prints the answers. */
  abstract AnswerPrinter printer(Format format, Arguments arguments, Console console, Wheelscout scout, boolean many);

  @Override
  public Exit run(Arguments given, Console console) throws IOException {
    Format format = Format.of(given);
    try (Answers answers = new Answers(this, given, given.words(), console)) {
      AnswerPrinter printer = printer(format, answers.arguments(), console, answers.scout(), answers.many());
      Exit exit = Exit.OK;
      for (Answer answer = answers.next(); answer != null; answer = answers.next()) {
        printer.print(answer);
        answer.tell(console);
        exit = exit.and(answer.exit());
      }
      printer.end();
      answers.requireSome();
      return exit;
    }
  }
}
