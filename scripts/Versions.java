///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 21+
//DESCRIPTION Prints the versions of a project that an index has
//SOURCES Toolkit.java
//SOURCES Program.java

package io.github.wheelscout.scripts;

import io.github.wheelscout.VersionsResult;
import io.github.wheelscout.Wheelscout;
import io.github.wheelscout.standards.name.ProjectName;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
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
    return "Prints the versions of a project that have a file for the target, the newest first.";
  }

  @Override
  public Set<Opt> options() {
    return EnumSet.complementOf(
        EnumSet.of(Opt.REQUIREMENT, Opt.CONSTRAINT, Opt.EXPLAIN, Opt.HASH, Opt.REQUIRE_HASHES, Opt.NO_REQUIRE_HASHES, Opt.FILTER, Opt.OLDER_THAN, Opt.DEST, Opt.SDIST_FALLBACK, Opt.RESUME_RETRIES, Opt.PROGRESS_BAR));
  }

  @Override
  public Exit run(Arguments arguments, Console console) throws IOException {
    Format format = Format.of(arguments);
    if (arguments.words().size() != 1) {
      throw new UsageException("versions takes one project, not " + arguments.words().size(), "write wheelscout versions PROJECT");
    }
    String project = arguments.words().get(0);
    ProjectName name = ProjectName.parse(project);
    try (Wheelscout scout = Setup.of(arguments, console)) {
      VersionsResult result = scout.versions(name);
      Problem problem = result.failure() == null ? null : Problem.of(result.failure());
      if (format != Format.TEXT) {
        console.print(VersionsJson.of(project, result, problem));
      } else if (problem == null) {
        console.write(text(project, result));
      }
      Answer.tell(result.outcomes(), problem, console);
      if (problem == null) {
        return Exit.OK;
      }
      problem.tell(console);
      return problem.exit();
    }
  }

  /** What {@code pip index versions} prints. */
  private static String text(String project, VersionsResult result) {
    List<String> versions = result.listed().stream().map(release -> release.version().toString()).toList();
    return project + " (" + versions.get(0) + ")\nAvailable versions: " + String.join(", ", versions) + "\n";
  }
}
