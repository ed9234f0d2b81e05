///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 21+
//DESCRIPTION Prints why a file would be chosen, what came close, and what would change it
//SOURCES Toolkit.java
//SOURCES Program.java

package io.github.wheelscout.scripts;

import io.github.wheelscout.Wheelscout;
import io.github.wheelscout.requirements.Question;
import java.util.Set;

/** The verb {@code explain}. */
public final class Explain extends RequirementVerb {

  public static void main(String[] arguments) {
    Program.main(new Explain(), arguments);
  }

  @Override
  public String name() {
    return "explain";
  }

  @Override
  public String summary() {
    return "Prints why a file would be chosen for each requirement, what came close, and what would change it; - reads requirements from standard input.";
  }

  @Override
  public Set<Opt> options() {
    return Opt.CHOOSING;
  }

  @Override
  Answer answer(Arguments arguments, String text, Wheelscout scout, Question.Find asked) {
    return Answer.of(text, scout.explain(asked));
  }

  @Override
  AnswerPrinter printer(Format format, Arguments arguments, Console console, Wheelscout scout, boolean many) {
    return format == Format.TEXT ? new ExplainText(console) : AnswerPrinter.ofJson(format, console, new ExplainJson(scout.target().tags())::of);
  }
}
