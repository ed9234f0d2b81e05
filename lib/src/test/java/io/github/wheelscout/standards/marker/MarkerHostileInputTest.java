package io.github.wheelscout.standards.marker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.HostileInput;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class MarkerHostileInputTest {
  private static final MarkerEnvironment LINUX = Environments.linux("3.12.1");

  @Test
  void aLongChainIsReadPrintedAndDecided() {
    assertTrue(isTaken(n -> "os_name=='posix' and ".repeat(n / 21) + "os_name=='posix'"));
    assertTrue(isTaken(n -> "'1' in os_name or ".repeat(n / 18) + "os_name=='posix'"));
    assertTrue(isTaken(n -> "(os_name=='posix'or'x'==extra)and".repeat(n / 33) + "'x'!=extra"));
  }

  @Test
  void aLongConstantIsReadPrintedAndDecided() {
    assertFalse(isTaken(n -> "os_name == '" + "\\".repeat(n) + "'"));
    assertFalse(isTaken(n -> "python_version >= '1" + ".1".repeat(n / 2) + "!'"));
    assertFalse(isTaken(n -> "python_version in '" + "9.9 ,".repeat(n / 5) + "'"));
    assertFalse(isTaken(n -> "extra == '" + "-_.".repeat(n / 3) + "'"));
  }

  @Test
  void whatIsAlmostAMarkerIsRefused() {
    assertFalse(isTaken(n -> "(".repeat(n)));
    assertFalse(isTaken(n -> "(".repeat(n) + "os_name=='posix'" + ")".repeat(n)));
    assertFalse(isTaken(n -> "(os_name=='posix' and ".repeat(n / 22)));
    assertFalse(isTaken(n -> "os_name=='posix' and ".repeat(n / 21)));
    assertFalse(isTaken(n -> "os_name == '" + "x".repeat(n)));
    assertFalse(isTaken(n -> "a".repeat(n) + " == 'x'"));
    assertFalse(isTaken(n -> "os_name" + " ".repeat(n) + "not" + "\t".repeat(n) + "on 'x'"));
  }

  @Test
  void parenthesesNestToALimit() {
    assertNotNull(Marker.tryParse("(".repeat(100) + "os_name=='x'" + ")".repeat(100)));
    assertNull(Marker.tryParse("(".repeat(101) + "os_name=='x'" + ")".repeat(101)));
    InvalidMarkerException e =
        assertThrows(InvalidMarkerException.class, () -> Marker.parse("(".repeat(100_000)));
    assertEquals(100, e.position());
    assertTrue(e.toString().contains("parentheses nest more than 100 deep"));
  }

  @Test
  void theDeepestTreeFitsOnASmallStack() {
    String deep = "(os_name=='x' or ".repeat(100) + "os_name=='posix'" + ")".repeat(100);
    assertTrue(HostileInput.isTaken(n -> deep, MarkerHostileInputTest::holds));
  }

  private static boolean isTaken(IntFunction<String> marker) {
    return HostileInput.isTaken(marker, MarkerHostileInputTest::holds);
  }

  private static boolean holds(String text) {
    Marker marker = Marker.tryParse(text);
    return marker != null
        && marker.equals(Marker.parse(marker.toString()))
        && marker.hashCode() != 0
        && marker.evaluate(LINUX);
  }
}
