package io.github.wheelscout.scripts;

import io.github.wheelscout.Wheelscout;
import io.github.wheelscout.requirements.Question;
import io.github.wheelscout.requirements.Questions;
import io.github.wheelscout.requirements.RequirementLine;
import io.github.wheelscout.standards.requirement.Requirement;

/** A verb that has answers to one requirement after the other; {@link Answers} brings them. */
abstract class AskingVerb implements Verb {

  /** What one word, or one line of standard input, asks for. */
  Question question(Questions questions, String text) {
    return questions.of(text);
  }

  /** The answer for one requirement, whose text may be told. */
  abstract Answer answer(Arguments arguments, String text, Wheelscout scout, Question.Find asked);

  /** The answer for a line that no index can answer, whose text may be told. */
  Answer answer(Arguments arguments, String text, RequirementLine line) {
    return Answer.of(text, Problem.of(line));
  }

  /** Begins to ask for what {@link #answer} will need. */
  void prefetch(Wheelscout scout, Requirement requirement) {}
}
