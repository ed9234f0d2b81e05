///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 21+
//DESCRIPTION Prints the versions of a project that the indexes have for the target
//SOURCES Toolkit.java
//SOURCES Program.java

package io.github.wheelscout.scripts;

import java.io.IOException;
import java.util.Set;

/** The verb {@code versions}. */
public final class Versions implements Verb {

  public static void main(String[] arguments) {
    Program.main(new Versions(), arguments);
  }

  @Override
  public String name() {
    return "versions";
  }

  @Override
  public String words() {
    return "PROJECT";
  }

  @Override
  public String summary() {
    return "Prints the versions of a project that the indexes have for the target.";
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
