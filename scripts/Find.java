///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 21+
//DESCRIPTION Prints the file that would be chosen for a requirement, and why
//SOURCES Toolkit.java
//SOURCES Program.java

package io.github.wheelscout.scripts;

import io.github.wheelscout.Wheelscout;
import io.github.wheelscout.requirements.Question;
import io.github.wheelscout.standards.requirement.Requirement;
import java.util.EnumSet;
import java.util.Set;

/** The verb {@code find}. */
public final class Find extends RequirementVerb {

  public static void main(String[] arguments) {
    Program.main(new Find(), arguments);
  }

  @Override
  public String name() {
    return "find";
  }

  @Override
  public String summary() {
    return "Prints the file that would be chosen for each requirement; - reads requirements from standard input.";
  }

  @Override
  public Set<Opt> options() {
    Set<Opt> options = EnumSet.copyOf(Opt.CHOOSING);
    options.add(Opt.EXPLAIN);
    return options;
  }

  @Override
  void prefetch(Wheelscout scout, Requirement requirement) {
    scout.prefetch(requirement);
  }

  @Override
  Answer answer(Arguments arguments, String text, Wheelscout scout, Question.Find asked) {
    boolean onlyBest = Format.of(arguments) == Format.TEXT && !arguments.has(Opt.EXPLAIN);
    return Answer.of(text, onlyBest ? scout.choose(asked) : scout.find(asked));
  }

  @Override
  AnswerPrinter printer(Format format, Arguments arguments, Console console, Wheelscout scout, boolean many) {
    boolean explain = arguments.has(Opt.EXPLAIN);
    return format == Format.TEXT
        ? new FindText(console, many, explain)
        : AnswerPrinter.ofJson(format, console, new FindJson(scout.target().tags(), explain)::of);
  }
}
