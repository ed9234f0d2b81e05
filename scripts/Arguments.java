package io.github.wheelscout.scripts;

import io.github.wheelscout.config.Configuration;
import io.github.wheelscout.config.ConfiguredValue;
import io.github.wheelscout.config.Environment;
import io.github.wheelscout.config.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
 * A command line taken apart, and what the surroundings add to it.
 *
 * @param options the options given, the weakest first, one entry an occurrence
 * @param words what is no option, in order
 * @param environment the surroundings
 */
public record Arguments(List<Given> options, List<String> words, Environment environment) {

  /** One occurrence of an option, and where; the value of a flag is empty. */
  public record Given(Opt option, String value, Origin origin) {

    /** An occurrence on the command line. */
    Given(Opt option, String value) {
      this(option, value, new Origin.Option(option.name));
    }

    /** The option as messages name it: with its dashes, or as a variable, or with its file and line. */
    @Override
    public String toString() {
      return switch (origin) {
        case Origin.Line line -> option.name.substring(2) + " in " + line;
        case Origin.Requirements line -> option.name + " in " + line;
        default -> origin.toString();
      };
    }
  }

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
  static Arguments parse(Set<Opt> known, List<String> arguments, Environment environment) {
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
      return new Arguments(given, line.getArgList(), environment);
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

  /** The same on top of what is configured for some options. */
  Arguments over(Configuration configuration, Set<Opt> known) {
    List<Given> all = new ArrayList<>();
    for (ConfiguredValue configured : configuration.values()) {
      Opt option = Opt.of(configured.setting());
      if (option != null && known.contains(option) && !isOutweighed(option)) {
        addTo(all, option, configured);
      }
    }
    all.addAll(options);
    return new Arguments(all, words, environment);
  }

  /**
   * Whether the command line leaves no room for what is configured. A saved index is asked for an answer that stays the same, so no place
   * to look is added to it; a target, platforms and a Python replace each other.
   */
  boolean isOutweighed(Opt configured) {
    return switch (configured) {
      case INDEX_URL, EXTRA_INDEX_URL, INDEX, FIND_LINKS, NO_INDEX -> {
        String index = last(Opt.INDEX_URL);
        yield index != null && (index.startsWith("sample:") || index.startsWith("snapshot:"));
      }
      case PYTHON -> !inOrder(Opt.DESCRIBING).isEmpty();
      case TARGET -> has(Opt.PLATFORM) || has(Opt.PYTHON);
      case PLATFORM -> has(Opt.TARGET) || has(Opt.PYTHON);
      case PYTHON_VERSION, IMPLEMENTATION, ABI -> has(Opt.PYTHON);
      default -> false;
    };
  }

  private static void addTo(List<Given> all, Opt option, ConfiguredValue configured) {
    int times =
        switch (configured.setting().kind()) {
          case FLAG -> Boolean.parseBoolean(configured.value()) ? 1 : 0;
          case COUNT -> Integer.parseInt(configured.value());
          case TEXT, WORDS, NAMES -> 1;
        };
    String value = option.value == null ? "" : configured.value();
    all.addAll(Collections.nCopies(times, new Given(option, value, configured.origin())));
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

  /** The same with one more option, which counts more than all others. */
  Arguments with(Opt option, String value) {
    List<Given> more = new ArrayList<>(options);
    more.add(new Given(option, value));
    return new Arguments(more, words, environment);
  }

  /** The same without what is configured. */
  Arguments commandLine() {
    return new Arguments(options.stream().filter(given -> given.origin() instanceof Origin.Option).toList(), words, environment);
  }

  /** The same without what requirements files say. */
  Arguments withoutFiles() {
    return new Arguments(options.stream().filter(given -> !(given.origin() instanceof Origin.Requirements)).toList(), words, environment);
  }

  /** The last occurrence of an option as messages name it; the option itself if it was not given. */
  String where(Opt option) {
    List<Given> given = inOrder(EnumSet.of(option));
    return given.isEmpty() ? option.name : given.get(given.size() - 1).toString();
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
