package io.github.wheelscout.scripts;

import io.github.wheelscout.net.UserAgent;
import java.util.List;
import java.util.StringJoiner;

/** The help texts. */
final class Help {

  /** The version of the program; a test compares it with the POM's. */
  static final String VERSION = UserAgent.VERSION;

  private static final int COLUMN = 30;

  private Help() {}

  /** The help of one verb. */
  static String of(Verb verb) {
    StringJoiner usage = new StringJoiner(" ").add("usage: wheelscout").add(verb.name()).add("[OPTIONS]");
    if (!verb.words().isEmpty()) {
      usage.add(verb.words());
    }
    StringBuilder help = new StringBuilder().append(usage).append("\n\n");
    Paragraph.wrap(help, verb.summary(), 0);
    for (Opt.Group group : Opt.Group.values()) {
      List<Opt> options = verb.options().stream().filter(option -> option.group == group).toList();
      if (!options.isEmpty()) {
        help.append('\n').append(group.heading).append(":\n");
        options.forEach(option -> describe(help, option));
      }
    }
    return help.toString();
  }

  /** The help of the program. */
  static String of(List<Verb> verbs) {
    StringBuilder help = new StringBuilder("usage: wheelscout VERB [OPTIONS]\n\n");
    Paragraph.wrap(help, "Asks any Python package index which file would be chosen for a requirement, and why.", 0);
    help.append("\nVerbs:\n");
    for (Verb verb : verbs) {
      entry(help, "  " + verb.name(), verb.summary());
    }
    return help.append("\nwheelscout VERB --help says more.\n").toString();
  }

  private static void describe(StringBuilder help, Opt option) {
    String names = "  " + (option.letter == null ? "" : option.letter + ", ") + option.name;
    entry(help, option.value == null ? names : names + " " + option.value, option.help);
  }

  private static void entry(StringBuilder help, String title, String text) {
    help.append(title);
    if (title.length() + 2 > COLUMN) {
      help.append('\n').append(" ".repeat(COLUMN));
    } else {
      help.append(" ".repeat(COLUMN - title.length()));
    }
    Paragraph.wrap(help, text, COLUMN);
  }
}
