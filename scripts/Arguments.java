package io.github.wheelscout.scripts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.jspecify.annotations.Nullable;

/**
 * A command line taken apart.
 *
 * @param options the options given, in order, one entry an occurrence
 * @param words what is no option, in order
 */
public record Arguments(List<Given> options, List<String> words) {

  /** One occurrence of an option; the value of a flag is empty. */
  public record Given(Opt option, String value) {}

  /** Keeps immutable copies. */
  public Arguments {
    options = List.copyOf(options);
    words = List.copyOf(words);
  }

  /**
   * Takes a command line apart.
   *
   * @throws UsageException if it names an option that is not known, or gives a value where none belongs or none where one does
   */
  static Arguments parse(Set<Opt> known, List<String> arguments) {
    Options options = new Options();
    Map<String, Opt> byName = new HashMap<>();
    for (Opt option : known) {
      String letter = option.letter == null ? null : option.letter.substring(1);
      options.addOption(Option.builder(letter).longOpt(option.name.substring(2)).hasArg(option.value != null).get());
      byName.put(option.name.substring(2), option);
    }
    try {
      DefaultParser parser = DefaultParser.builder().setAllowPartialMatching(false).setStripLeadingAndTrailingQuotes(false).get();
      CommandLine line = parser.parse(options, arguments.toArray(String[]::new));
      List<Given> given = new ArrayList<>();
      for (Option option : line.getOptions()) {
        Opt declared = byName.get(option.getLongOpt());
        if (declared != null) {
          given.add(new Given(declared, declared.value == null ? "" : option.getValue("")));
        }
      }
      return new Arguments(given, line.getArgList());
    } catch (UnrecognizedOptionException e) {
      throw unknown(known, e.getOption());
    } catch (MissingArgumentException e) {
      throw missing(byName.get(e.getOption().getLongOpt()));
    } catch (ParseException e) {
      throw new UsageException(String.valueOf(e.getMessage()), null);
    }
  }

  private static UsageException missing(@Nullable Opt option) {
    String value = option == null || option.value == null ? "a value" : option.value;
    return new UsageException(option + " needs " + value, "write " + option + "=" + value);
  }

  private static UsageException unknown(Set<Opt> known, String given) {
    int equals = given.indexOf('=');
    String name = equals < 0 ? given : given.substring(0, equals);
    List<String> names = new ArrayList<>();
    for (Opt option : known) {
      if (option.name.equals(name)) {
        return new UsageException(name + " takes no value", "write " + name + " alone");
      }
      names.add(option.name);
    }
    String closest = Closest.to(name, names);
    return new UsageException("no such option: " + name, closest == null ? "--help lists the options" : "did you mean " + closest + "?");
  }

  /** Whether an option was given. */
  boolean has(Opt option) {
    return count(option) > 0;
  }

  /** How often an option was given. */
  int count(Opt option) {
    return all(option).size();
  }

  /** The last value of an option, as pip takes it; null if it was not given. */
  @Nullable String last(Opt option) {
    List<String> values = all(option);
    return values.isEmpty() ? null : values.get(values.size() - 1);
  }

  /** Every value of an option, in order. */
  List<String> all(Opt option) {
    return inOrder(EnumSet.of(option)).stream().map(Given::value).toList();
  }

  /** Every occurrence of some options, in the order of the command line. */
  List<Given> inOrder(Collection<Opt> wanted) {
    return options.stream().filter(given -> wanted.contains(given.option())).toList();
  }
}
