package io.github.wheelscout.scripts;

import io.github.wheelscout.cache.CacheFolder;
import io.github.wheelscout.cache.CacheOptions;
import io.github.wheelscout.config.Directories;
import io.github.wheelscout.standards.InvalidInputException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads the options that say what is kept between runs. */
final class CacheSetup {

  private CacheSetup() {}

  /** What the options say. */
  static CacheOptions of(Arguments arguments) {
    CacheOptions options = CacheOptions.OFF;
    if (!arguments.has(Opt.NO_CACHE_DIR)) {
      options = CacheOptions.in(directory(arguments), arguments.environment().clock());
    }
    for (String names : arguments.all(Opt.REFRESH_PACKAGE)) {
      for (String name : names.split(",", -1)) {
        options = refreshing(options, name.strip(), arguments);
      }
    }
    return arguments.has(Opt.OFFLINE) ? options.withoutNetwork() : options;
  }

  /** Where what is no page is kept; null if nothing is. */
  static @Nullable CacheFolder folder(Arguments arguments) {
    return arguments.has(Opt.NO_CACHE_DIR) ? null : CacheFolder.in(directory(arguments));
  }

  /** The directory that the user chose, else the usual one of the machine. */
  static Path directory(Arguments arguments) {
    String given = arguments.last(Opt.CACHE_DIR);
    if (given == null || given.isEmpty()) {
      return new Directories(arguments.environment()).cache();
    }
    try {
      return arguments.environment().path(given);
    } catch (InvalidPathException e) {
      throw new UsageException(arguments.where(Opt.CACHE_DIR) + " cannot be '" + given + "': it is not a path", "name a folder, which need not exist");
    }
  }

  private static CacheOptions refreshing(CacheOptions options, String name, Arguments arguments) {
    try {
      return options.refreshing(name);
    } catch (InvalidInputException e) {
      throw new UsageException(arguments.where(Opt.REFRESH_PACKAGE) + ": " + e.getMessage(), "name a project, or :all:");
    }
  }
}
