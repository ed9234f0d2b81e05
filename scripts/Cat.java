///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 21+
//DESCRIPTION Prints members of a wheel, which is not downloaded for that
//SOURCES Toolkit.java
//SOURCES Program.java

package io.github.wheelscout.scripts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The verb {@code cat}. */
public final class Cat extends FileVerb {

  public static void main(String[] arguments) {
    Program.main(new Cat(), arguments);
  }

  @Override
  public String name() {
    return "cat";
  }

  @Override
  public String words() {
    return "REQ|URL|FILE MEMBER...";
  }

  @Override
  public String summary() {
    return "Prints members of a wheel byte for byte, one after the other; METADATA, WHEEL, RECORD and their like need no folder.";
  }

  @Override
  public Set<Opt> options() {
    Set<Opt> options = EnumSet.copyOf(Opt.CHOOSING);
    options.removeAll(Set.of(Opt.REQUIREMENT, Opt.FORMAT));
    return options;
  }

  @Override
  List<String> subjects(Arguments arguments) {
    if (arguments.words().size() < 2) {
      throw new UsageException("cat takes a wheel and members of it", "write wheelscout cat REQ|URL|FILE METADATA; ls lists the members");
    }
    return arguments.words().subList(0, 1);
  }

  @Override
  FilePrinter printer(Format format, Answers answers, Console console) {
    List<String> words = answers.arguments().words();
    return new MemberPrinter(answers.scout(), words.subList(1, words.size()), console);
  }
}
