///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 21+
//DESCRIPTION Prints what a wheel says of itself, and whether that is so
//SOURCES Toolkit.java
//SOURCES Program.java

package io.github.wheelscout.scripts;

import java.util.Set;

/** The verb {@code inspect}. */
public final class Inspect extends FileVerb {

  public static void main(String[] arguments) {
    Program.main(new Inspect(), arguments);
  }

  @Override
  public String name() {
    return "inspect";
  }

  @Override
  public String summary() {
    return "Prints what wheels are, who made them, what they need and whether their RECORD is right; of a wheel elsewhere a few files are fetched.";
  }

  @Override
  public Set<Opt> options() {
    return Opt.CHOOSING;
  }

  @Override
  FilePrinter printer(Format format, Answers answers, Console console) {
    return new InspectionPrinter(answers, format, console);
  }
}
