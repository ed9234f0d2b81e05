///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 21+
//DESCRIPTION Prints the tags that a target supports, in order
//SOURCES Toolkit.java
//SOURCES Program.java

package io.github.wheelscout.scripts;

import io.github.wheelscout.Wheelscout;
import io.github.wheelscout.spi.TargetPython;
import io.github.wheelscout.standards.tag.Tag;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
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
    Set<Opt> options = Opt.of(Opt.Group.TARGET, Opt.Group.CONFIGURATION, Opt.Group.OUTPUT);
    options.addAll(EnumSet.of(Opt.COMPAT, Opt.POLICY, Opt.CACHE_DIR, Opt.NO_CACHE_DIR));
    return options;
  }

  @Override
  public Exit run(Arguments arguments, Console console) throws IOException {
    Format format = Format.of(arguments);
    if (!arguments.words().isEmpty()) {
      throw new UsageException("tags takes no words, but got " + arguments.words().get(0), "name the target with --target or --platform");
    }
    try (Wheelscout scout = Setup.of(arguments, console)) {
      List<String> tags = scout.target().tags().tags().stream().map(Tag::toString).toList();
      if (format == Format.TEXT) {
        for (String tag : tags) {
          console.print(tag);
        }
      } else {
        console.print(json(scout.target().python(), tags));
      }
      return Exit.OK;
    }
  }

  private static String json(TargetPython python, List<String> tags) {
    return Json.object(
        json -> {
          json.writeObjectPropertyStart("target");
          json.writeStringProperty("implementation", python.implementation());
          json.writeStringProperty("python_version", python.version());
          Json.texts(json, "abis", python.abis());
          Json.texts(json, "platforms", python.platforms());
          json.writeEndObject();
          Json.texts(json, "tags", tags);
        });
  }
}
