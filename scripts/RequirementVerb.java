package io.github.wheelscout.scripts;

import io.github.wheelscout.Wheelscout;
import io.github.wheelscout.finder.AllowedHashes;
import io.github.wheelscout.policy.Limit;
import io.github.wheelscout.requirements.Question;
import io.github.wheelscout.requirements.Questions;
import io.github.wheelscout.requirements.RequirementLine;
import io.github.wheelscout.standards.requirement.Requirement;
import io.github.wheelscout.url.RedactedText;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** A verb that answers for one requirement after the other. */
abstract class RequirementVerb implements Verb {

  @Override
  public String words() {
    return "REQ...";
  }

  /** The answer for one requirement, whose text may be told. */
  abstract Answer answer(Arguments arguments, String text, Wheelscout scout, Question.Find asked);

  /** Begins to ask for what {@link #answer} will need. */
  void prefetch(Wheelscout scout, Requirement requirement) {}

  /** What prints the answers. */
  abstract AnswerPrinter printer(Format format, Arguments arguments, Console console, Wheelscout scout, boolean many);

  @Override
  public Exit run(Arguments given, Console console) throws IOException {
    Format format = Format.of(given);
    AllowedHashes hashes = Selection.hashes(given);
    int longest = Setup.limits(given).value(Limit.TEXT_LENGTH);
    boolean filesOnly = given.words().isEmpty() && given.has(Opt.REQUIREMENT);
    RequirementLines words = filesOnly ? null : new RequirementLines(given.words(), console);
    Requested requested = Requested.read(given, Setup.limits(given), console);
    Arguments arguments = FileOptions.over(given, requested.files().options());
    try (Wheelscout scout = Setup.of(arguments, console)) {
      Questions questions = scout.questions(requested.files().constraints());
      List<Question> ofFiles = requested.questions(scout, questions);
      HashRule rule = HashRule.of(arguments, ofFiles, console);
      QuestionFeed feed = new QuestionFeed(words, questions::of, ofFiles);
      AnswerPrinter printer = printer(format, arguments, console, scout, words == null || words.many() || !ofFiles.isEmpty());
      Exit exit = Exit.OK;
      int asked = 0;
      Consumer<Question> soon = question -> prefetch(scout, question);
      for (Question question = feed.next(soon); question != null; question = feed.next(soon)) {
        Answer answer = answer(arguments, question, scout, hashes, rule, longest);
        printer.print(answer);
        answer.tell(console);
        exit = exit.and(answer.exit());
        asked++;
      }
      printer.end();
      if (asked == 0 && words == null) {
        console.note("the files ask for nothing");
      } else if (asked == 0 && given.words().isEmpty()) {
        throw new UsageException("no requirement on standard input", "write one a line, such as numpy<2.3");
      }
      return exit;
    }
  }

  private void prefetch(Wheelscout scout, Question question) {
    if (question instanceof Question.Find find) {
      prefetch(scout, find.requirement());
    }
  }

  private Answer answer(Arguments arguments, Question question, Wheelscout scout, AllowedHashes hashes, HashRule rule, int longest) {
    String text = RedactedText.of(question.text());
    try {
      if (question.text().length() > longest) {
        return new Answer(text, null, null, tooLong(text, longest)).from(question.origin());
      }
      Answer answer =
          question instanceof Question.Find find
              ? answer(arguments, text, find, scout, hashes.and(find.hashes()), rule)
              : new Answer(text, null, null, Problem.of(((Question.Unanswerable) question).line()));
      return answer.from(question.origin());
    } catch (RuntimeException | StackOverflowError e) {
      return new Answer(text, null, null, Problem.of(e));
    }
  }

  private Answer answer(Arguments arguments, String text, Question.Find find, Wheelscout scout, AllowedHashes hashes, HashRule rule) {
    Answer answer = answer(arguments, text, scout, new Question.Find(find.text(), find.origins(), find.requirement(), hashes));
    boolean found = answer.result() != null && answer.result().best() != null;
    Problem problem = found ? rule.problem(find, hashes) : null;
    return problem == null ? answer : new Answer(text, null, null, problem);
  }

  private static Problem tooLong(String text, int longest) {
    String hint = "--limit " + Limit.TEXT_LENGTH.label() + "=N sets another limit";
    String message = "the requirement is longer than " + longest + " characters: " + text.substring(0, Math.min(40, longest)) + "…";
    return new Problem(Exit.USAGE, "limit-exceeded", message, hint, null);
  }
}
