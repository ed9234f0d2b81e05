package io.github.wheelscout.scripts;

import io.github.wheelscout.RequestFiles;
import io.github.wheelscout.Wheelscout;
import io.github.wheelscout.lock.LockFile;
import io.github.wheelscout.lock.LockFileName;
import io.github.wheelscout.policy.Limits;
import io.github.wheelscout.requirements.Question;
import io.github.wheelscout.requirements.Questions;
import io.github.wheelscout.requirements.RequirementFiles;
import io.github.wheelscout.requirements.RequirementLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the files of {@code -r} and {@code -c} say.
 *
 * @param files the requirements and constraints files
 * @param locks the lock files
 */
record Requested(RequirementFiles files, List<Lock> locks) {

  private static final Requested NOTHING = new Requested(RequirementFiles.NONE, List.of());

  /** A lock file and the extras that are wanted of it. */
  record Lock(LockFile file, List<String> extras) {}

  /**
   * Reads the files.
   *
   * @throws UsageException if standard input is named twice
   */
  static Requested read(Arguments arguments, Limits limits, Console console) throws IOException {
    if (!arguments.has(Opt.REQUIREMENT) && !arguments.has(Opt.CONSTRAINT)) {
      return NOTHING;
    }
    List<String> requirements = new ArrayList<>();
    Map<String, List<String>> locks = new LinkedHashMap<>();
    for (String name : arguments.all(Opt.REQUIREMENT)) {
      LockFileName lock = LockFileName.tryParse(name);
      if (lock == null) {
        requirements.add(name);
      } else {
        locks.computeIfAbsent(lock.location(), it -> new ArrayList<>()).addAll(lock.extras());
      }
    }
    List<String> constraints = arguments.all(Opt.CONSTRAINT);
    checkInput(arguments, requirements, constraints);
    try (RequestFiles reader = reader(arguments, limits, console)) {
      RequirementFiles files = reader.requirements(requirements, constraints);
      List<Lock> read = new ArrayList<>();
      for (Map.Entry<String, List<String>> lock : locks.entrySet()) {
        LockFile file = reader.lock(lock.getKey());
        file.warnings().forEach(console::warn);
        read.add(new Lock(file, lock.getValue()));
      }
      return new Requested(files, read);
    }
  }

  private static RequestFiles reader(Arguments arguments, Limits limits, Console console) {
    return new RequestFiles(
        arguments.environment(), Setup.policies(arguments), limits, Network.session(arguments, console), CacheSetup.of(arguments), console.input());
  }

  private static void checkInput(Arguments arguments, List<String> requirements, List<String> constraints) {
    List<String> all = new ArrayList<>(arguments.words());
    all.addAll(requirements);
    all.addAll(constraints);
    if (all.stream().filter("-"::equals).count() > 1) {
      throw new UsageException("standard input cannot be read twice", "write - once");
    }
  }

  /** What the files ask for, in their order. */
  List<Question> questions(Wheelscout scout, Questions questions) {
    List<RequirementLine> lines = new ArrayList<>(files.requirements());
    locks.forEach(lock -> lines.addAll(scout.lock(lock.file(), lock.extras())));
    return questions.of(lines);
  }
}
