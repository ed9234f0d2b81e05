package io.github.wheelscout.scripts;

import io.github.wheelscout.spi.Link;
import java.io.IOException;
import java.util.List;

/** A verb that prints something of one file after the other. */
abstract class FileVerb extends FileAskingVerb {

  /** The words that name files. */
  List<String> subjects(Arguments arguments) {
    return arguments.words();
  }

  /** What prints. */
  abstract FilePrinter printer(Format format, Answers answers, Console console);

  @Override
  public Exit run(Arguments given, Console console) throws IOException {
    readMuchAtOnce();
    Format format = Format.of(given);
    try (Answers answers = new Answers(this, given, subjects(given), console)) {
      FilePrinter printer = printer(format, answers, console);
      Exit exit = Exit.OK;
      for (Answer answer = answers.next(); answer != null; answer = answers.next()) {
        exit = exit.and(print(answer, printer, console));
      }
      printer.end();
      answers.requireSome();
      return exit.and(printer.exit());
    }
  }

  private static Exit print(Answer answer, FilePrinter printer, Console console) throws IOException {
    Problem problem = answer.problem();
    Link link = answer.link();
    if (problem == null && link != null) {
      try {
        printer.print(answer, link);
      } catch (Console.ReaderLeftException e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        problem = Problem.of(e);
      }
    }
    Answer told = problem == null ? answer : answer.failed(problem);
    if (problem != null) {
      printer.fail(answer, problem);
    }
    told.tell(console);
    return told.exit();
  }
}
