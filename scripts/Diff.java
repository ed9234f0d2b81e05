///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 21+
//DESCRIPTION Prints in what one wheel is not another
//SOURCES Toolkit.java
//SOURCES Program.java

package io.github.wheelscout.scripts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The verb {@code diff}. */
public final class Diff extends FileVerb {

  public static void main(String[] arguments) {
    Program.main(new Diff(), arguments);
  }

  @Override
  public String name() {
    return "diff";
  }

  @Override
  public String words() {
    return "REQ|URL|FILE REQ|URL|FILE";
  }

  @Override
  public String summary() {
    return "Prints in what the second wheel is not the first: metadata, dependencies, members and sizes. Ends with 1 if they differ.";
  }

  @Override
  public Set<Opt> options() {
    Set<Opt> options = EnumSet.copyOf(Opt.CHOOSING);
    options.remove(Opt.REQUIREMENT);
    return options;
  }

  @Override
  List<String> subjects(Arguments arguments) {
    List<String> words = arguments.words();
    if (words.size() != 2 && !words.equals(List.of("-"))) {
      throw new UsageException("diff takes two wheels, not " + words.size(), "write wheelscout diff NAME==1.0 NAME==2.0, or paths, or URLs");
    }
    return words;
  }

  @Override
  FilePrinter printer(Format format, Answers answers, Console console) {
    return new DifferencePrinter(answers, format, console);
  }
}
