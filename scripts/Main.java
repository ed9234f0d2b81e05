package io.github.wheelscout.scripts;

import io.github.wheelscout.config.Environment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The command {@code wheelscout}: finds the verb and runs it. */
public final class Main {

  static final List<Verb> VERBS = List.of(new Find(), new Explain(), new Versions(), new Projects(), new Ls(), new Cat(), new Inspect(), new Diff(), new Metadata(), new Download(), new Tags(), new Providers(), new Config(), new Cache());

  private Main() {}

  /** Runs a command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Program.end(run(List.of(arguments), Console.ofProcess(), Program.environment()));
  }

  /** Runs a command line; gives its exit code. Options may come before the verb, too. */
  public static int run(List<String> arguments, Console console, Environment environment) {
    if (arguments.isEmpty()) {
      return fail(console, "no verb given", "wheelscout --help lists the verbs");
    }
    int before = optionsBefore(arguments);
    String first = arguments.get(before < arguments.size() ? before : 0);
    List<String> rest = new ArrayList<>(arguments);
    rest.remove(before < arguments.size() ? before : 0);
    return switch (first) {
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

  /** How many words are options and their values, before the first that is neither. */
  private static int optionsBefore(List<String> arguments) {
    int at = 0;
    while (at < arguments.size() && arguments.get(at).startsWith("-")) {
      Opt option = Opt.named(arguments.get(at));
      at += option != null && option.value != null ? 2 : 1;
    }
    return at;
  }

  private static int unknown(Console console, String word) {
    if (word.startsWith("-")) {
      return fail(console, "no verb given beside " + word, "wheelscout --help lists the verbs");
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
