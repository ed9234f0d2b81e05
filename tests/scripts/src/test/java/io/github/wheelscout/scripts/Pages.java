package io.github.wheelscout.scripts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A snapshot with pages of a few files, and the options that choose from it. */
record Pages(Path folder) {

  /** Adds the page of a project; each file is a name, then members of its JSON object. */
  Pages with(String project, String... files) {
    String entries = Arrays.stream(files).map(Pages::entry).collect(Collectors.joining(",\n"));
    String page =
        """
        {"meta": {"api-version": "1.1"}, "name": "%s", "files": [
        %s]}
        """
            .formatted(project, entries);
    try {
      Files.writeString(folder.resolve(project + ".json"), page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Puts an empty file somewhere. */
  Pages withFile(Path file) {
    try {
      Files.createFile(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private static String entry(String file) {
    int space = file.indexOf(' ');
    String name = space < 0 ? file : file.substring(0, space);
    String members = space < 0 ? "\"hashes\": {}" : file.substring(space + 1);
    return "{\"filename\": \"%s\", \"url\": \"https://files.invalid/%s\", %s%s}"
        .formatted(name, name, members, members.contains("\"hashes\"") ? "" : ", \"hashes\": {}");
  }

  /** Runs a verb for CPython 3.12 on Linux over these pages. */
  Run run(String verb, String... arguments) {
    return runWithInput("", verb, arguments);
  }

  /** The same with this on standard input. */
  Run runWithInput(String input, String verb, String... arguments) {
    String[] usual = {
      verb, "--index-url=snapshot:" + folder, "--python-version=3.12", "--target=linux-x86_64"
    };
    String[] all = Arrays.copyOf(usual, usual.length + arguments.length);
    System.arraycopy(arguments, 0, all, usual.length, arguments.length);
    return Run.withInput(input, all);
  }
}
