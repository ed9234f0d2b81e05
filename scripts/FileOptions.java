package io.github.wheelscout.scripts;

import io.github.wheelscout.config.Origin;
import io.github.wheelscout.requirements.FileOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What requirements files say of the search, on top of the command line and of what is configured, as in pip: an index replaces all
 * indexes before it, extra ones are added, and after {@code --no-index} no index counts.
 */
final class FileOptions {

  private static final Set<Opt> INDEXES = Set.of(Opt.INDEX_URL, Opt.EXTRA_INDEX_URL);

  private final List<Arguments.Given> all;
  private boolean noIndex;

  private FileOptions(Arguments arguments) {
    all = new ArrayList<>(arguments.options());
    noIndex = arguments.has(Opt.NO_INDEX);
  }

  /** The arguments with what files say. */
  static Arguments over(Arguments arguments, List<FileOption> said) {
    FileOptions options = new FileOptions(arguments);
    said.forEach(options::add);
    return new Arguments(options.all, arguments.words(), arguments.environment());
  }

  private void add(FileOption said) {
    switch (said.option()) {
      case INDEX_URL -> {
        if (!noIndex) {
          all.removeIf(given -> INDEXES.contains(given.option()));
          give(Opt.INDEX_URL, said);
        }
      }
      case EXTRA_INDEX_URL -> {
        if (!noIndex) {
          give(Opt.EXTRA_INDEX_URL, said);
        }
      }
      case NO_INDEX -> {
        noIndex = true;
        give(Opt.NO_INDEX, said);
      }
      case FIND_LINKS -> give(Opt.FIND_LINKS, said);
      case NO_BINARY -> give(Opt.NO_BINARY, said);
      case ONLY_BINARY -> give(Opt.ONLY_BINARY, said);
      case PREFER_BINARY -> give(Opt.PREFER_BINARY, said);
      case PRE -> give(Opt.PRE, said);
      case ALL_RELEASES -> give(Opt.ALL_RELEASES, said);
      case ONLY_FINAL -> give(Opt.ONLY_FINAL, said);
      case REQUIRE_HASHES -> give(Opt.REQUIRE_HASHES, said);
      case NO_REQUIRE_HASHES -> give(Opt.NO_REQUIRE_HASHES, said);
      case TRUSTED_HOST -> give(Opt.TRUSTED_HOST, said);
      case USE_FEATURE, REQUIREMENT, CONSTRAINT, EDITABLE, HASH, CONFIG_SETTINGS, GLOBAL_OPTION -> {
        // changes no answer, or is about one requirement
      }
    }
  }

  private void give(Opt option, FileOption said) {
    all.add(new Arguments.Given(option, said.value(), new Origin.Requirements(said.origin().toString())));
  }
}
