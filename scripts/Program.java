//DEPS commons-cli:commons-cli:1.11.0
//SOURCES Answer.java
//SOURCES AnswerPrinter.java
//SOURCES Answers.java
//SOURCES Arguments.java
//SOURCES AskingVerb.java
//SOURCES CachePattern.java
//SOURCES CacheReport.java
//SOURCES CacheSetup.java
//SOURCES Closest.java
//SOURCES ConfigJson.java
//SOURCES ConfigText.java
//SOURCES Console.java
//SOURCES CutOff.java
//SOURCES DifferenceJson.java
//SOURCES DifferencePrinter.java
//SOURCES DifferenceText.java
//SOURCES Effect.java
//SOURCES Exit.java
//SOURCES ExplainJson.java
//SOURCES ExplainText.java
//SOURCES Facts.java
//SOURCES FileAskingVerb.java
//SOURCES FileOptions.java
//SOURCES FilePrinter.java
//SOURCES FileVerb.java
//SOURCES FindJson.java
//SOURCES FindText.java
//SOURCES Format.java
//SOURCES FoundLine.java
//SOURCES HashRule.java
//SOURCES Help.java
//SOURCES InspectionJson.java
//SOURCES InspectionPrinter.java
//SOURCES InspectionText.java
//SOURCES Json.java
//SOURCES JsonOutput.java
//SOURCES LineWidth.java
//SOURCES MemberNames.java
//SOURCES MemberPrinter.java
//SOURCES MetadataJson.java
//SOURCES MetadataSource.java
//SOURCES MetadataText.java
//SOURCES MissingMemberException.java
//SOURCES Network.java
//SOURCES Opt.java
//SOURCES Paragraph.java
//SOURCES Plugins.java
//SOURCES Problem.java
//SOURCES Progress.java
//SOURCES ProgressLine.java
//SOURCES ProgressMeter.java
//SOURCES QuestionFeed.java
//SOURCES Requested.java
//SOURCES RequirementLines.java
//SOURCES RequirementVerb.java
//SOURCES SavedFiles.java
//SOURCES Seconds.java
//SOURCES Security.java
//SOURCES Selection.java
//SOURCES Setup.java
//SOURCES SizeText.java
//SOURCES TargetOptions.java
//SOURCES Terminal.java
//SOURCES UsageException.java
//SOURCES Verb.java
//SOURCES VersionsJson.java
//SOURCES WantedFiles.java
//SOURCES WantedTarget.java

package io.github.wheelscout.scripts;

import io.github.wheelscout.config.Configuration;
import io.github.wheelscout.config.Environment;
import io.github.wheelscout.config.Sections;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Runs one verb as a whole program: arguments in, exit code out, no stack trace between. */
final class Program {

  private Program() {}

  /** Runs a verb and ends the process with its exit code. */
  static void main(Verb verb, String[] arguments) {
    end(run(verb, List.of(arguments), Console.ofProcess(), environment()).code());
  }

  /** Ends the process, when all is written and closed. To exit would be to load the JDK's logging first, which takes as long as reading a page. */
  static void end(int code) {
    Runtime.getRuntime().halt(code);
  }

  /** The surroundings of this process. */
  static Environment environment() {
    return Environment.ofProcess(new SystemClock());
  }

  /** Looks for the zone when it is asked for it, and not before: that takes as long as reading a page. */
  private static final class SystemClock extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneId.systemDefault();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.system(zone);
    }

    @Override
    public Instant instant() {
      return Instant.now();
    }
  }

  /** Runs a verb. */
  static Exit run(Verb verb, List<String> words, Console console, Environment environment) {
    try {
      Exit exit = answer(verb, Arguments.parse(verb.options(), words, environment), console);
      console.flush();
      return exit;
    } catch (Console.ReaderLeftException e) {
      return Exit.OK;
    } catch (IOException | RuntimeException | Error e) {
      Problem problem = Problem.of(e);
      problem.tell(console);
      return problem.exit();
    }
  }

  private static Exit answer(Verb verb, Arguments given, Console console) throws IOException {
    setLoudness(given, console);
    if (given.has(Opt.HELP)) {
      console.write(Help.of(verb));
      return Exit.OK;
    }
    if (given.has(Opt.VERSION)) {
      console.print("wheelscout " + Help.VERSION);
      return Exit.OK;
    }
    Configuration configuration = Configuration.load(given.environment(), Sections.of(verb.name()), given.has(Opt.ISOLATED));
    Arguments arguments = given.over(configuration, verb.options());
    setLoudness(arguments, console);
    return verb.run(arguments, console);
  }

  private static void setLoudness(Arguments arguments, Console console) {
    int quiet = arguments.count(Opt.QUIET);
    console.loudness(quiet > 0 ? -quiet : arguments.count(Opt.VERBOSE));
  }
}
