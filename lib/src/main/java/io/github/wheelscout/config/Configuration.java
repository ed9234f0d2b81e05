package io.github.wheelscout.config;

import java.util.List;

/**
 * What files and variables say, all places taken together.
 *
 * @param values what holds, in the order in which it counts
 * @param files the files that were looked for, the weakest first
 */
public record Configuration(List<ConfiguredValue> values, List<ConfigurationFile> files) {

  /** Keeps immutable copies. */
  public Configuration {
    values = List.copyOf(values);
    files = List.copyOf(files);
  }

  /**
   * Reads the configuration as pip does, and {@code WHEELSCOUT_*} after {@code PIP_*}.
   *
   * @param sections the sections of files that count
   * @param isolated whether variables and the user's files do not count
   * @throws InvalidConfigurationException if a file or a value cannot be understood
   */
  public static Configuration load(Environment environment, Sections sections, boolean isolated) {
    List<ConfigurationFile> files = ConfigurationFile.of(environment, isolated);
    Layers layers = new Layers();
    layers.addFiles(IniFiles.read(files, environment, sections), sections);
    if (!isolated) {
      layers.addVariables(environment, "PIP_");
      layers.addVariables(environment, "WHEELSCOUT_");
    }
    return new Configuration(layers.values(), files);
  }
}
