package io.github.wheelscout.scripts;

import io.github.wheelscout.config.Environment;
import java.io.IOException;
import java.util.List;

/** The command {@code wheelscout}: finds the verb and runs it. */
public final class Main {

  static final List<Verb> VERBS = List.of(new Find(), new Explain(), new Versions(), new Projects(), new Tags(), new Providers(), new Config());

  private Main() {}

  /** Runs a command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), Console.ofProcess(), Program.environment()));
  }

  /** Runs a command line; gives its exit code. */
  public static int run(List<String> arguments, Console console, Environment environment) {
    String first = arguments.isEmpty() ? "" : arguments.get(0);
    List<String> rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
    return switch (first) {
      case "" -> fail(console, "no verb given", "wheelscout --help lists the verbs");
      case "-h", "--help", "help" -> rest.isEmpty() ? say(console, Help.of(VERBS)) : run(List.of(rest.get(0), "--help"), console, environment);
      case "-V", "--version" -> say(console, "wheelscout " + Help.VERSION + "\n");
      default -> {
        for (Verb verb : VERBS) {
          if (verb.name().equals(first)) {
            yield Program.run(verb, rest, console, environment).code();
          }
        }
        yield unknown(console, first);
      }
    };
  }

  private static int unknown(Console console, String word) {
    if (word.startsWith("-")) {
      return fail(console, "no verb before " + word, "write the verb first: wheelscout find " + word);
    }
    String closest = Closest.to(word, VERBS.stream().map(Verb::name).toList());
    return fail(
        console, "no such verb: " + word, closest == null ? "wheelscout --help lists the verbs" : "did you mean " + closest + "?");
  }

  private static int say(Console console, String text) {
    try {
      console.write(text);
      console.flush();
      return Exit.OK.code();
    } catch (Console.ReaderLeftException e) {
      return Exit.OK.code();
    } catch (IOException e) {
      Problem problem = Problem.of(e);
      problem.tell(console);
      return problem.exit().code();
    }
  }

  private static int fail(Console console, String message, String hint) {
    console.error(message, hint);
    return Exit.USAGE.code();
  }
}
