package io.github.wheelscout.scripts;

import io.github.wheelscout.WheelscoutBuilder;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;

/** Reads the options about plugins. */
final class Plugins {

  private Plugins() {}

  /** Tells the builder what the options say. */
  static void configure(WheelscoutBuilder builder, Arguments arguments, Console console) {
    builder.environment(arguments.environment().variables());
    builder.providerWarnings(failure -> console.warn(failure.message()));
    arguments.all(Opt.PLUGIN).forEach(jar -> builder.plugin(jar(jar, arguments)));
    arguments.all(Opt.PROVIDER_OPTION).forEach(option -> option(builder, option, arguments.where(Opt.PROVIDER_OPTION)));
    if (arguments.has(Opt.PROVIDER_TIMEOUT)) {
      builder.providerTimeout(Seconds.of(Opt.PROVIDER_TIMEOUT, arguments, Duration.ZERO));
    }
  }

  private static Path jar(String name, Arguments arguments) {
    try {
      Path jar = arguments.environment().path(name);
      if (Files.isReadable(jar)) {
        return jar;
      }
    } catch (InvalidPathException e) {
      throw new UsageException(arguments.where(Opt.PLUGIN) + " cannot be '" + name + "': " + e.getReason(), "name a jar");
    }
    throw new UsageException(arguments.where(Opt.PLUGIN) + " cannot be '" + name + "': there is no such file", "name a jar");
  }

  private static void option(WheelscoutBuilder builder, String option, String where) {
    int equals = option.indexOf('=');
    int dot = option.indexOf('.');
    if (dot <= 0 || equals <= dot + 1) {
      throw new UsageException(where + " cannot be '" + option + "'", "write the id of a plugin, a dot, and KEY=VALUE: cooldown.days=7");
    }
    builder.providerOption(option.substring(0, dot), option.substring(dot + 1, equals), option.substring(equals + 1));
  }
}
