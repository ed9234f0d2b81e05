///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 21+
//DESCRIPTION Prints the projects that an index has
//SOURCES Toolkit.java
//SOURCES Program.java

package io.github.wheelscout.scripts;

import io.github.wheelscout.Wheelscout;
import io.github.wheelscout.standards.name.InvalidNameException;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.name.ProjectPattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The verb {@code projects}. */
public final class Projects implements Verb {

  public static void main(String[] arguments) {
    Program.main(new Projects(), arguments);
  }

  @Override
  public String name() {
    return "projects";
  }

  @Override
  public String words() {
    return "[INDEX]";
  }

  @Override
  public String summary() {
    return "Prints the projects of an index as it spells them, each as soon as it is known; without INDEX, of the --index-url.";
  }

  @Override
  public Set<Opt> options() {
    Set<Opt> options = Opt.of(Opt.Group.INDEX, Opt.Group.CONFIGURATION, Opt.Group.OUTPUT);
    options.removeAll(EnumSet.of(Opt.EXTRA_INDEX_URL, Opt.INDEX, Opt.FIND_LINKS, Opt.NO_INDEX, Opt.INDEX_STRATEGY, Opt.EXPLAIN));
    options.addAll(EnumSet.of(Opt.FILTER, Opt.COMPAT, Opt.POLICY, Opt.CACHE_DIR, Opt.NO_CACHE_DIR, Opt.OFFLINE));
    return options;
  }

  @Override
  public Exit run(Arguments arguments, Console console) throws IOException {
    Format format = Format.of(arguments);
    ProjectPattern filter = filter(arguments);
    String index = index(arguments);
    try (Wheelscout scout = Setup.ofIndex(index, arguments, console);
        Stream<String> names = scout.projects()) {
      int printed = print(names.filter(filter::matches).iterator(), format, console);
      if (printed > 0) {
        return Exit.OK;
      }
      console.error("no project" + (arguments.has(Opt.FILTER) ? " matches " + filter : ""), null);
      return Exit.NOT_FOUND;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static ProjectPattern filter(Arguments arguments) {
    String pattern = arguments.last(Opt.FILTER);
    try {
      return ProjectPattern.parse(pattern == null ? "*" : pattern);
    } catch (InvalidNameException e) {
      throw new UsageException(arguments.where(Opt.FILTER) + ": " + e.getMessage(), e.hint());
    }
  }

  private static String index(Arguments arguments) {
    List<String> words = arguments.words();
    if (words.size() > 1) {
      throw new UsageException("projects takes one index, not " + words.size(), "write wheelscout projects INDEX");
    }
    String index = words.isEmpty() ? arguments.last(Opt.INDEX_URL) : words.get(0);
    if (index == null) {
      throw new UsageException("no index given", "write wheelscout projects INDEX");
    }
    return index;
  }

  private static int print(Iterator<String> names, Format format, Console console) throws IOException {
    int printed = 0;
    while (names.hasNext()) {
      String name = names.next();
      switch (format) {
        case TEXT -> console.show(name);
        case JSON -> console.write((printed == 0 ? "[\n" : ",\n") + json(name));
        case NDJSON -> console.print(json(name));
      }
      printed++;
    }
    if (format == Format.JSON) {
      console.write(printed == 0 ? "[]\n" : "\n]\n");
    }
    return printed;
  }

  private static String json(String name) {
    return Json.object(
        json -> {
          json.writeStringProperty("name", name);
          json.writeStringProperty("project", ProjectName.normalize(name));
        });
  }
}
