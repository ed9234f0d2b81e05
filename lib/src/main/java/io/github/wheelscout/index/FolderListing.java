package io.github.wheelscout.index;

import io.github.wheelscout.standards.filename.SdistFilename;
import io.github.wheelscout.standards.filename.WheelFilename;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a folder holds, as it was when it was listed.
 *
 * @param files the distributions by the normalised name of their project
 * @param pages the HTML pages in the order of their names
 */
record FolderListing(SortedMap<String, List<Path>> files, List<Path> pages) {

  static FolderListing of(Path folder) throws IOException {
    SortedMap<String, List<Path>> files = new TreeMap<>();
    List<Path> pages = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String project = projectOf(entry.getFileName().toString());
        boolean html = LocalPages.isHtml(entry);
        if ((project != null || html) && Files.isRegularFile(entry)) {
          (html ? pages : files.computeIfAbsent(project, added -> new ArrayList<>())).add(entry);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    pages.sort(null);
    return new FolderListing(files, List.copyOf(pages));
  }

  private static @Nullable String projectOf(String name) {
    WheelFilename wheel = WheelFilename.tryParse(name);
    if (wheel != null) {
      return wheel.name();
    }
    SdistFilename sdist = SdistFilename.tryParse(name);
    return sdist == null ? null : sdist.name();
  }
}
