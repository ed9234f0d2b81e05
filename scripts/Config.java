///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 21+
//DESCRIPTION Prints the options that files, variables and the command line set, each with where
//SOURCES Toolkit.java
//SOURCES Program.java

package io.github.wheelscout.scripts;

import io.github.wheelscout.config.Configuration;
import io.github.wheelscout.config.Sections;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The verb {@code config}. */
public final class Config implements Verb {

  private static final String USUAL = "find";

  public static void main(String[] arguments) {
    Program.main(new Config(), arguments);
  }

  @Override
  public String name() {
    return "config";
  }

  @Override
  public String words() {
    return "list [VERB]";
  }

  @Override
  public String summary() {
    return "Prints each option that is set for a verb or a pip command (find if none is named), and where; secrets are hidden.";
  }

  @Override
  public Set<Opt> options() {
    return EnumSet.allOf(Opt.class);
  }

  @Override
  public Exit run(Arguments arguments, Console console) throws IOException {
    Format format = Format.of(arguments);
    List<String> words = arguments.words();
    if (words.isEmpty() || words.size() > 2 || !words.get(0).equals("list")) {
      throw new UsageException("config takes the word list, and the name of a verb or none", "write wheelscout config list");
    }
    String verb = words.size() == 2 ? words.get(1) : USUAL;
    Configuration configuration = Configuration.load(arguments.environment(), Sections.of(verb), arguments.has(Opt.ISOLATED));
    List<Effect> effects = Effect.of(configuration, arguments);
    console.write(format == Format.TEXT ? ConfigText.of(configuration, effects, arguments) : ConfigJson.of(verb, configuration, effects, arguments) + "\n");
    return Exit.OK;
  }
}
