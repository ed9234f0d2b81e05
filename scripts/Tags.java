///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 21+
//DESCRIPTION Prints the tags that the target supports, the best first
//SOURCES Toolkit.java
//SOURCES Program.java

package io.github.wheelscout.scripts;

import java.io.IOException;
import java.util.Set;

/** The verb {@code tags}. */
public final class Tags implements Verb {

  public static void main(String[] arguments) {
    Program.main(new Tags(), arguments);
  }

  @Override
  public String name() {
    return "tags";
  }

  @Override
  public String words() {
    return "";
  }

  @Override
  public String summary() {
    return "Prints the tags that the target supports, the best first.";
  }

  @Override
  public Set<Opt> options() {
    return Opt.of(Opt.Group.TARGET, Opt.Group.OUTPUT);
  }

  @Override
  public Exit run(Arguments arguments, Console console) throws IOException {
    throw new IOException("not connected to the library yet");
  }
}
