package io.github.wheelscout.scripts;

import io.github.wheelscout.Wheelscout;
import io.github.wheelscout.requirements.DirectFile;
import io.github.wheelscout.requirements.Question;
import io.github.wheelscout.requirements.Questions;
import io.github.wheelscout.requirements.RequirementLine;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.standards.requirement.Requirement;
import io.github.wheelscout.url.FileUrls;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A verb that does something with files: those chosen for requirements, URLs, paths, and what find has found before. */
abstract class FileVerb extends AskingVerb {

  @Override
  public String words() {
    return "REQ|URL|FILE...";
  }

  /** The words that name files. */
  List<String> subjects(Arguments arguments) {
    return arguments.words();
  }

  /** What prints. */
  abstract FilePrinter printer(Format format, Answers answers, Console console);

  @Override
  public Exit run(Arguments given, Console console) throws IOException {
    Format format = Format.of(given);
    try (Answers answers = new Answers(this, given, subjects(given), console)) {
      FilePrinter printer = printer(format, answers, console);
      Exit exit = Exit.OK;
      for (Answer answer = answers.next(); answer != null; answer = answers.next()) {
        exit = exit.and(print(answer, printer, console));
      }
      printer.end();
      answers.requireSome();
      return exit;
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

  @Override
  Question question(Questions questions, String text) {
    return FoundLine.isOne(text) ? new Question.Unanswerable(new RequirementLine.Direct(text, "")) : questions.of(text);
  }

  @Override
  void prefetch(Wheelscout scout, Requirement requirement) {
    scout.prefetch(requirement);
  }

  @Override
  Answer answer(Arguments arguments, String text, Wheelscout scout, Question.Find asked) {
    String url = asked.requirement().url();
    return url == null ? Answer.of(text, scout.choose(asked)) : named(arguments, text, asked.requirement().toString());
  }

  @Override
  Answer answer(Arguments arguments, String text, RequirementLine line) {
    if (line instanceof RequirementLine.Invalid) {
      return super.answer(arguments, text, line);
    }
    return FoundLine.isOne(line.text()) ? FoundLine.read(line.text()) : named(arguments, text, line.text());
  }

  private static Answer named(Arguments arguments, String text, String reference) {
    Link link = DirectFile.link(reference, arguments.environment().directory());
    if (link == null) {
      return Answer.of(text, notAFile(text));
    }
    Problem problem = missing(text, link);
    return problem == null ? Answer.of(text, link) : Answer.of(text, problem);
  }

  private static Problem notAFile(String text) {
    String hint = "write NAME, NAME==VERSION, a URL, or the path of a .whl or .tar.gz file";
    return new Problem(Exit.USAGE, "direct-reference", "'" + text + "' names no file of a distribution", hint, null);
  }

  private static @Nullable Problem missing(String text, Link link) {
    if (!link.url().startsWith("file:") || Files.isRegularFile(FileUrls.path(link.url()))) {
      return null;
    }
    return new Problem(Exit.NETWORK, "file-not-found", "there is no file '" + text + "'", "check the path", null);
  }
}
