package io.github.wheelscout.conformance.vector;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.conformance.Folders;
import io.github.wheelscout.conformance.Mode;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every line of every vector file, in both modes; prints one line a file and mode. */
class VectorTest {
  static final List<VectorFile> KNOWN =
      List.of(
          new Versions(),
          new VersionOrder(),
          new Names(),
          new Specifiers(),
          new SpecifierFilter(),
          new Tags(),
          new WheelFilenames(),
          new SdistFilenames(),
          new Markers(),
          new Requirements());

  @TestFactory
  Stream<DynamicTest> everyLineIsAnsweredAsTheReferenceOrABulletSays() throws IOException {
    VectorFolder folder = VectorFolder.open(Folders.vectors(), KNOWN);
    return folder.files().stream()
        .flatMap(file -> Stream.of(Mode.values()).map(mode -> test(folder, file, mode)));
  }

  private static DynamicTest test(VectorFolder folder, VectorFile file, Mode mode) {
    return DynamicTest.dynamicTest(
        file.name() + " " + mode,
        () -> {
          Tally tally = Tally.of(file, folder.path(file), mode);
          System.out.println(tally);
          assertTrue(tally.lines() > 0, () -> "no line in " + folder.path(file));
          assertTrue(tally.failures().isEmpty(), () -> String.join("\n", tally.failures()));
        });
  }
}
