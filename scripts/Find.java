///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 21+
//DESCRIPTION Prints the file that would be chosen for each requirement
//SOURCES Toolkit.java
//SOURCES Program.java

package io.github.wheelscout.scripts;

import java.io.IOException;
import java.util.Set;

/** The verb {@code find}. */
public final class Find implements Verb {

  public static void main(String[] arguments) {
    Program.main(new Find(), arguments);
  }

  @Override
  public String name() {
    return "find";
  }

  @Override
  public String words() {
    return "REQ...";
  }

  @Override
  public String summary() {
    return "Prints the file that would be chosen for each requirement.";
  }

  @Override
  public Set<Opt> options() {
    return Opt.of(Opt.Group.INDEX, Opt.Group.TARGET, Opt.Group.CHOICE, Opt.Group.OUTPUT);
  }

  @Override
  public Exit run(Arguments arguments, Console console) throws IOException {
    throw new IOException("not connected to the library yet");
  }
}
