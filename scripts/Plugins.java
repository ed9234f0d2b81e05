package io.github.wheelscout.scripts;

import io.github.wheelscout.WheelscoutBuilder;
import java.math.BigDecimal;
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
    String timeout = arguments.last(Opt.PROVIDER_TIMEOUT);
    if (timeout != null) {
      builder.providerTimeout(seconds(timeout, arguments.where(Opt.PROVIDER_TIMEOUT)));
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

  private static Duration seconds(String text, String where) {
    boolean number = text.length() <= 10 && text.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    try {
      long millis = number ? new BigDecimal(text).movePointRight(3).longValue() : 0;
      if (millis > 0) {
        return Duration.ofMillis(millis);
      }
    } catch (NumberFormatException e) {
      throw noSeconds(text, where);
    }
    throw noSeconds(text, where);
  }

  private static UsageException noSeconds(String text, String where) {
    return new UsageException(where + " cannot be '" + text + "'", "write a number of seconds, such as 30");
  }
}
