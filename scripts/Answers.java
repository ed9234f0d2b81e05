package io.github.wheelscout.scripts;

import io.github.wheelscout.Wheelscout;
import io.github.wheelscout.finder.AllowedHashes;
import io.github.wheelscout.policy.Limit;
import io.github.wheelscout.requirements.Question;
import io.github.wheelscout.requirements.Questions;
import io.github.wheelscout.requirements.RequirementLine;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.url.RedactedText;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answers to all that words, standard input and files ask for, in their order; each is made when it is taken. */
final class Answers implements AutoCloseable {

  private final AskingVerb verb;
  private final Arguments arguments;
  private final Wheelscout scout;
  private final QuestionFeed feed;
  private final HashRule rule;
  private final AllowedHashes hashes;
  private final int longest;
  private final boolean many;
  private final boolean filesOnly;
  private final boolean fromInput;
  private final Console console;
  private @Nullable String assumed;
  private boolean any;

  /**
   * Reads what files ask for; nothing is searched yet.
   *
   * @param words those of the command line that ask for something
   * @throws UsageException if nothing asks for anything
   */
  Answers(AskingVerb verb, Arguments given, List<String> words, Console console) throws IOException {
    this.verb = verb;
    hashes = Selection.hashes(given);
    longest = Setup.limits(given).value(Limit.TEXT_LENGTH);
    filesOnly = words.isEmpty() && given.has(Opt.REQUIREMENT);
    fromInput = words.isEmpty() && !filesOnly;
    RequirementLines lines = filesOnly ? null : new RequirementLines(words, console);
    Requested requested = Requested.read(given, Setup.limits(given), console);
    arguments = FileOptions.over(given, requested.files().options());
    Setup.Ready ready = Setup.ready(arguments, console);
    scout = ready.scout();
    assumed = ready.assumed();
    this.console = console;
    try {
      Questions questions = scout.questions(requested.files().constraints());
      List<Question> ofFiles = requested.questions(scout, questions);
      rule = HashRule.of(arguments, ofFiles, console);
      feed = new QuestionFeed(lines, text -> verb.question(questions, text), ofFiles);
      many = lines == null || lines.many() || !ofFiles.isEmpty();
    } catch (RuntimeException e) {
      scout.close();
      throw e;
    }
  }

  /** What the arguments and files say together. */
  Arguments arguments() {
    return arguments;
  }

  /** Who answers. */
  Wheelscout scout() {
    return scout;
  }

  /** Whether there may be more than one. */
  boolean many() {
    return many;
  }

  /** The next answer, null after the last. */
  @Nullable Answer next() throws IOException {
    Question question = feed.next(this::prefetch);
    any |= question != null;
    return question == null ? null : answer(question);
  }

  /**
   * Tells people if nothing was asked for.
   *
   * @throws UsageException if somebody meant to ask on standard input
   */
  void requireSome() {
    if (!any && filesOnly) {
      console.note("the files ask for nothing");
    } else if (!any && fromInput) {
      throw new UsageException("no requirement on standard input", "write one a line, such as numpy<2.3");
    }
  }

  private void prefetch(Question question) {
    if (question instanceof Question.Find find) {
      verb.prefetch(scout, find.requirement());
    }
  }

  private Answer answer(Question question) {
    String text = RedactedText.of(question.text());
    try {
      if (question.text().length() > longest && !FoundLine.isOne(question.text())) {
        return Answer.of(text, tooLong(text)).from(question.origin());
      }
      Answer answer =
          question instanceof Question.Find find // a switch over patterns would make a class at each start
              ? answer(text, find, hashes.and(find.hashes()))
              : answer(text, ((Question.Unanswerable) question).line());
      return answer.from(question.origin());
    } catch (RuntimeException | StackOverflowError e) {
      return Answer.of(text, Problem.of(e));
    }
  }

  private Answer answer(String text, Question.Find find, AllowedHashes allowed) {
    boolean forTarget = find.requirement().url() == null || find.requirement().marker() != null;
    if (assumed != null && forTarget) {
      console.note(assumed);
      assumed = null;
    }
    Answer answer = verb.answer(arguments, text, scout, new Question.Find(find.text(), find.origins(), find.requirement(), allowed));
    boolean found = answer.result() != null && answer.result().best() != null;
    return found ? checked(answer, allowed, rule.problem(find, allowed)) : named(answer, allowed);
  }

  private Answer answer(String text, RequirementLine line) {
    AllowedHashes allowed = line instanceof RequirementLine.Direct direct ? hashes.and(direct.hashes()) : hashes;
    return named(verb.answer(arguments, text, line), allowed);
  }

  /** The answer for what may name its file itself. */
  private Answer named(Answer answer, AllowedHashes allowed) {
    Link direct = answer.direct();
    return checked(answer, allowed, direct == null ? null : rule.problem(answer.requirement(), direct, allowed));
  }

  private static Answer checked(Answer answer, AllowedHashes allowed, @Nullable Problem problem) {
    return problem == null ? answer.allowing(allowed) : Answer.of(answer.requirement(), problem);
  }

  private Problem tooLong(String text) {
    String hint = "--limit " + Limit.TEXT_LENGTH.label() + "=N sets another limit";
    String message = "the requirement is longer than " + longest + " characters: " + text.substring(0, Math.min(40, longest)) + "…";
    return new Problem(Exit.USAGE, "limit-exceeded", message, hint, null);
  }

  @Override
  public void close() {
    scout.close();
  }
}
