package io.github.wheelscout.architecture.planted.index;

import org.apache.commons.compress.archivers.zip.ZipFile;

/** Reads an archive where none is read. */
public record ArchiveReading(ZipFile stranger) {}
