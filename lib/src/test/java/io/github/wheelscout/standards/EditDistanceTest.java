package io.github.wheelscout.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EditDistanceTest {

  @Test
  void equalNamesHaveNoDistance() {
    assertEquals(0, EditDistance.between("numpy", "numpy"));
    assertEquals(0, EditDistance.between("", ""));
  }

  @Test
  void countsWhatIsInsertedDeletedAndReplaced() {
    assertEquals(1, EditDistance.between("nunpy", "numpy"));
    assertEquals(1, EditDistance.between("nmpy", "numpy"));
    assertEquals(1, EditDistance.between("numppy", "numpy"));
    assertEquals(5, EditDistance.between("", "numpy"));
    assertEquals(3, EditDistance.between("kitten", "sitting"));
  }

  @Test
  void exchangedNeighboursAreOneMistake() {
    assertEquals(1, EditDistance.between("nmupy", "numpy"));
    assertEquals(1, EditDistance.between("djagno", "django"));
  }

  @Test
  void namesThatAreTooFarAwayAreNotMeasured() {
    assertEquals(3, EditDistance.between("a", "abcdefgh", 2));
    assertEquals(2, EditDistance.between("kitten", "sitting", 1));
    assertEquals(3, EditDistance.between("kitten", "sitting", 3));
    assertTrue(EditDistance.between("requests", "torch", 2) > 2);
  }
}
