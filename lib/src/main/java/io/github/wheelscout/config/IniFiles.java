package io.github.wheelscout.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads configuration files; one that is not there or cannot be opened says nothing, as in pip. */
final class IniFiles {

  private IniFiles() {}

  /**
   * The entries of some sections; those of a file that is named twice count where it is named
   * first.
   */
  static List<IniEntry> read(
      List<ConfigurationFile> files, Environment environment, Sections sections) {
    FileReader reader = environment.files();
    Map<Path, List<IniEntry>> byFile = new LinkedHashMap<>();
    for (ConfigurationFile file : files) {
      Path path = file.path();
      if (reader.exists(path) && !reader.isDirectory(path)) {
        try {
          String text = decode(reader.read(path), environment.charset(), path);
          byFile.put(path, IniParser.parse(text, path, sections::has));
        } catch (IOException e) {
          byFile.put(path, List.of());
        }
      }
    }
    return byFile.values().stream().flatMap(List::stream).toList();
  }

  private static String decode(byte[] bytes, Charset charset, Path path) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new InvalidConfigurationException(
          path + ": contains what is not " + charset.name(), "", 0, "save it as " + charset.name());
    }
  }
}
